package slipstream.simulator.team.ledger;

/**
 * Walks the chain of something unfinished again and again, and remembers what came before its last
 * step: that is past and stays as it is, while the last step goes on. Where the working day lies on
 * the time grid, all hours do, and they sum to the same bits in either order.
 */
public final class ChainMemory {
  private final Charges before = new Charges();

  /** The step that {@link #before} leads to; {@code null} if nothing is known. */
  private Step known;

  /** Forgets everything: steps are used again in the next run. */
  public void clear() {
    known = null;
  }

  /**
   * Charges [0, end] to causes, as {@link CriticalChain#walk} does.
   *
   * @param last the step that is under way, or stood at last, at the end
   * @param end hours, not before those of an earlier walk
   * @param charges replaced
   */
  public void walk(Step last, double end, Charges charges) {
    if (last == known) {
      charges.set(before);
    } else {
      charges.clear();
      boolean settled = walkBefore(last, charges);
      known = settled ? last : null;
      if (settled) {
        before.set(charges);
      }
    }
    CriticalChain.pass(last, end, charges);
  }

  /** Whether what lies before the step can't change any more. */
  private boolean walkBefore(Step last, Charges charges) {
    double cursor = last.availableAt;
    Step performed = last.performer == null ? null : last;
    boolean settled = true;
    for (Step step = last.trigger; step != null; step = step.trigger) {
      // What is not done may still change hands, and its hours be another's.
      settled &= step.doneAt < Double.POSITIVE_INFINITY;
      cursor = CriticalChain.pass(step, cursor, charges);
      if (step == known && cursor == step.availableAt) {
        charges.add(before);
        return settled;
      }
      if (step.performer != null) {
        performed = step;
      }
    }
    CriticalChain.passStart(performed, cursor, charges);
    return settled && cursor == 0;
  }
}
