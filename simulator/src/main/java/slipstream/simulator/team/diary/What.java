package slipstream.simulator.team.diary;

import java.util.Locale;

/** Kinds of events in a run. */
public enum What {
  /** Somebody takes up a part of a story. */
  TAKEN_UP,
  /** A requirement is open, and somebody asks. */
  QUESTION,
  /** A case that nobody wrote down surfaces in work. */
  EDGE_CASE,
  /** A decision has to be taken. */
  DECISION,
  /** Whoever took a decision is asked about it. */
  DECISION_QUESTIONED,
  /** A contract between the disciplines has to be written. */
  CONTRACT,
  /** Access or an environment is not there. */
  PROVISIONING,
  /** A design or an asset is not there. */
  DESIGN,
  /** Work that was done is done again. */
  REWORK,
  /** Shortcuts taken before make a part cost more. */
  DEBT,
  /** A defect was found before it escaped. */
  DEFECT,
  /** Another team's work is needed. */
  DEPENDENCY,
  /** A process that nobody explained has to be learnt. */
  PROCESS,
  /** An approval is asked for. */
  APPROVAL,
  /** The approval has not come, and somebody asks again. */
  REMINDER,
  /** The two parts of a story are joined. */
  INTEGRATION,
  TEST,
  DEPLOY,
  DOCUMENTATION,
  /** Production fails. */
  INCIDENT,
  /** A defect shows in production. */
  HOT_FIX,
  /** A request from outside the plan enters the sprint. */
  REQUEST,
  /** Priorities shift: begun work is set aside. */
  SET_ASIDE,
  /** A new colleague needs somebody's time. */
  MENTORING,
  /** A part of a story is built. */
  BUILT,
  /** A story is done. */
  DONE,
  /** At a stand-up a story is behind its line, and somebody is named. */
  NAMED_AT_STAND_UP,
  /** At the review a story is not done, and somebody is named. */
  NAMED_AT_REVIEW,
  NAMED_FOR_INCIDENT,
  NAMED_FOR_HOT_FIX,
  NAMED_FOR_MISMATCH,
  NAMED_FOR_REVERSAL,
  NAMED_FOR_APPROVAL;

  /** As files write it: {@code edge-case}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind of a key; fails for what is none. */
  public static What of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Whether somebody is named in it. */
  public boolean naming() {
    return compareTo(NAMED_AT_STAND_UP) >= 0;
  }

  /** Whether it brings work that planning did not see. */
  public boolean addsWork() {
    return switch (this) {
      case EDGE_CASE, REWORK, DEBT, DEFECT, INCIDENT, HOT_FIX, REQUEST -> true;
      default -> false;
    };
  }
}
