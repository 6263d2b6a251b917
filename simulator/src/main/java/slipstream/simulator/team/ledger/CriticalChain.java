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
      if (step.doneAt < cursor) {
        // What began at the cursor came from outside, at a moment that no step explains: a change,
        // a reversal.
        // Until then time passed in whatever the last performer did.
        charge(step, Cause.COMMON_LUCK, step.doneAt, cursor, charges);
        cursor = step.doneAt;
      }
      if (step.availableAt < cursor) {
        charge(step, step.cause, step.availableAt, cursor, charges);
        cursor = step.availableAt;
      }
      if (step.performer != null) {
        performed = step;
      }
    }
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
