package slipstream.simulator.team.ledger;

import java.io.Serializable;
import java.util.stream.Stream;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;

/**
 * What a stretch of time on the critical chain was due to. The two disciplines come first and side
 * by side, so that sums over causes mirror exactly when the disciplines are exchanged; after the
 * circumstances, and the mechanisms that no role and no discipline answers for, come the roles,
 * each once missing and once busy.
 */
public final class Cause implements Serializable {
  /** Frontend's own estimate errors and defects. */
  public static final Cause FRONTEND = new Cause(0, "frontend");

  /** Backend's own estimate errors and defects. */
  public static final Cause BACKEND = new Cause(1, "backend");

  /** Work that was planned, as estimated, up to the planned end. */
  public static final Cause PLANNED_WORK = new Cause(2, "planned-work");

  /** More was committed than fits, or work waited for its sprint. */
  public static final Cause PLAN = new Cause(3, "plan");

  /**
   * Luck that the team shares: the sprint factor, and what would have happened with every role
   * present.
   */
  public static final Cause COMMON_LUCK = new Cause(4, "common-luck");

  /** Latencies of stakeholders, IT and other teams that remain although the role is there. */
  public static final Cause OUTSIDE = new Cause(5, "outside");

  /** People were not there: holidays, vacation, illness. */
  public static final Cause ABSENCES = new Cause(6, "absences");

  /** What tired people get less done, and what they break more. */
  public static final Cause OVERTIME = new Cause(7, "overtime");

  /** Recalling what was begun in an earlier sprint. */
  public static final Cause FORGETTING = new Cause(8, "forgetting");

  /** Calls from one piece of work to another that come also where somebody keeps them away. */
  public static final Cause JUGGLING = new Cause(9, "juggling");

  /** What a mistake costs more to mend because it lay. */
  public static final Cause LATE_FEEDBACK = new Cause(10, "late-feedback");

  /** Reading what others built. */
  public static final Cause REVIEW = new Cause(11, "review");

  private static final Cause[] MISSING = each(REVIEW.ordinal + 1, "missing-");
  private static final Cause[] BUSY = each(REVIEW.ordinal + 1 + MISSING.length, "busy-");
  private static final Cause[] ALL =
      Stream.of(
              Stream.of(FRONTEND, BACKEND, PLANNED_WORK, PLAN, COMMON_LUCK, OUTSIDE),
              Stream.of(ABSENCES, OVERTIME, FORGETTING, JUGGLING, LATE_FEEDBACK, REVIEW),
              Stream.of(MISSING),
              Stream.of(BUSY))
          .flatMap(causes -> causes)
          .toArray(Cause[]::new);

  private final int ordinal;
  private final String key;

  private Cause(int ordinal, String key) {
    this.ordinal = ordinal;
    this.key = key;
  }

  /** There is one of each, also where it was sent from elsewhere. */
  private Object readResolve() {
    return ALL[ordinal];
  }

  private static Cause[] each(int first, String state) {
    return Stream.of(Role.values())
        .map(role -> new Cause(first + role.ordinal(), state + role.key()))
        .toArray(Cause[]::new);
  }

  /** All causes, in the order of tables. */
  public static Cause[] values() {
    return ALL.clone();
  }

  /** The cause that a role is not there. */
  public static Cause missing(Role role) {
    return MISSING[role.ordinal()];
  }

  /** The cause that a role is there, and its work or its queue takes time. */
  public static Cause busy(Role role) {
    return BUSY[role.ordinal()];
  }

  /** A discipline's own variability. */
  public static Cause own(DisciplineName discipline) {
    return discipline == DisciplineName.FRONTEND ? FRONTEND : BACKEND;
  }

  /** The cause of a key; fails for what is none. */
  public static Cause of(String key) {
    for (Cause cause : ALL) {
      if (cause.key.equals(key)) {
        return cause;
      }
    }
    throw new IllegalArgumentException("no cause " + key);
  }

  /** Its place among all causes, from 0. */
  public int ordinal() {
    return ordinal;
  }

  /** The cause as results write it: {@code missing-system-analyst}. */
  public String key() {
    return key;
  }

  @Override
  public String toString() {
    return key;
  }
}
