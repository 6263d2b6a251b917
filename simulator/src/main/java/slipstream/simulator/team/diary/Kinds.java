package slipstream.simulator.team.diary;

import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.perception.Occasion;
import slipstream.simulator.team.work.Task;

/** Which tasks a diary tells, and what a naming is in its words. */
final class Kinds {
  private Kinds() {}

  /**
   * Whether a task was given to somebody, or waits for an answer; others only announce what will
   * happen, and happen as tasks of their own.
   */
  static boolean given(Task task) {
    return task.kind != TaskKind.WAIT && (task.agent() != null || task.waits());
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

  /** The task whose answer is waited for. */
  static Task asked(Task wait) {
    Task asked = wait;
    while (asked.kind == TaskKind.WAIT) {
      asked = (Task) asked.trigger;
    }
    return asked;
  }
}
