package slipstream.simulator.team.diary;

import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.perception.Occasion;
import slipstream.simulator.team.work.Task;

/** What a task, or a naming, is in the words of a diary. */
final class Kinds {
  private Kinds() {}

  /**
   * Whether a task was given to somebody, or waits for an answer; others only announce what will
   * happen, and happen as tasks of their own.
   */
  static boolean given(Task task) {
    return task.activity != Activity.WAITING && (task.agent() != null || task.waits());
  }

  /** The kind of a given task that is not own work. */
  static What of(Task task) {
    return switch (task.activity) {
      case EDGE_CASES -> What.EDGE_CASE;
      // Debt is paid as a part is taken up, before any other step of it.
      case REWORK -> task.trigger instanceof Task || task.trigger == null ? What.REWORK : What.DEBT;
      case FIXING -> What.DEFECT;
      case CLARIFYING -> What.QUESTION;
      case DECIDING -> task.part == null ? What.DECISION_QUESTIONED : What.DECISION;
      case PROVISIONING -> What.PROVISIONING;
      case CONTRACTING -> What.CONTRACT;
      case DESIGNING -> What.DESIGN;
      case INTEGRATING -> What.INTEGRATION;
      case TESTING -> What.TEST;
      case CHASING -> chasing(task);
      case LEARNING -> What.PROCESS;
      case DEPLOYING -> What.DEPLOY;
      case DOCUMENTING -> What.DOCUMENTATION;
      case INCIDENTS -> incident(task.cause) ? What.INCIDENT : What.HOT_FIX;
      case UNPLANNED -> What.REQUEST;
      case MENTORING -> What.MENTORING;
      default -> What.TAKEN_UP;
    };
  }

  private static What chasing(Task task) {
    if (task.part != null) {
      return What.DEPENDENCY;
    }
    return task.story == null ? What.REMINDER : What.APPROVAL;
  }

  /** Incidents are luck, or due to who should guard against them; defects have other causes. */
  private static boolean incident(Cause cause) {
    return cause == Cause.COMMON_LUCK
        || cause == Cause.MISSING_ON_CALL
        || cause == Cause.BUSY_ON_CALL;
  }

  static What of(Occasion occasion) {
    return switch (occasion) {
      case STAND_UP -> What.NAMED_AT_STAND_UP;
      case REVIEW -> What.NAMED_AT_REVIEW;
      case INCIDENT -> What.NAMED_FOR_INCIDENT;
      case ESCAPED_DEFECT -> What.NAMED_FOR_HOT_FIX;
      case MISMATCH -> What.NAMED_FOR_MISMATCH;
      case REVERSED_DECISION -> What.NAMED_FOR_REVERSAL;
      case OVERDUE_APPROVAL -> What.NAMED_FOR_APPROVAL;
    };
  }

  /** Who is waited for after a task's effort. */
  static String outside(Task asked) {
    return switch (asked.activity) {
      case CLARIFYING -> "stakeholders";
      case PROVISIONING -> "it";
      case DESIGNING -> "designers";
      default -> asked.part == null ? "approvers" : "other-teams";
    };
  }

  /** The task whose answer is waited for. */
  static Task asked(Task wait) {
    Task asked = wait;
    while (asked.activity == Activity.WAITING) {
      asked = (Task) asked.trigger;
    }
    return asked;
  }
}
