package slipstream.simulator.team.ledger;

/**
 * The critical-chain ledger: why the finish came when it did. Walks back from the finish, from step
 * to trigger; the time from when a step could begin until it was done is charged to what its
 * performer did meanwhile, or, for a wait, to what made it necessary. The walk covers [0, finish]
 * without gap or overlap, so the causes sum to the finish exactly.
 */
public final class CriticalChain {
  private CriticalChain() {}

  /**
   * Charges [0, end] to causes.
   *
   * @param last the step that ended, or was under way, at the end
   * @param end hours
   * @param charges added to
   */
  public static void walk(Step last, double end, Charges charges) {
    double cursor = end;
    Step performed = null;
    for (Step step = last; step != null; step = step.trigger) {
      cursor = pass(step, cursor, charges);
      if (step.performer != null) {
        performed = step;
      }
    }
    passStart(performed, cursor, charges);
  }

  /**
   * Charges the time from when a step could begin until the cursor.
   *
   * @return where the walk goes on
   */
  static double pass(Step step, double cursor, Charges charges) {
    double until = cursor;
    if (step.doneAt < until) {
      // What began at the cursor came from outside, at a moment that no step explains: a change,
      // a reversal.
      // Until then time passed in whatever the last performer did.
      charge(step, Cause.COMMON_LUCK, step.doneAt, until, charges);
      until = step.doneAt;
    }
    if (step.availableAt < until) {
      charge(step, step.cause, step.availableAt, until, charges);
      until = step.availableAt;
    }
    return until;
  }

  /** Charges what lies before the first step of a chain. */
  static void passStart(Step performed, double cursor, Charges charges) {
    if (cursor > 0) {
      charge(performed, Cause.PLAN, 0, cursor, charges);
    }
  }

  private static void charge(Step step, Cause otherwise, double from, double to, Charges charges) {
    if (step == null || step.performer == null) {
      charges.add(otherwise, to - from, to);
    } else {
      step.performer.charge(from, to, step.stretch, charges);
    }
  }
}
