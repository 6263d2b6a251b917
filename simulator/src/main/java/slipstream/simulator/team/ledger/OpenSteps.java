package slipstream.simulator.team.ledger;

import java.util.Arrays;

/**
 * Where a part or a story stands: of all steps that it waits for, the one that began last. A step
 * that ends while another is open does not hide that one.
 */
public final class OpenSteps {
  private Step[] open = new Step[2];
  private int count;
  private Step last;

  /** Begins a new run. */
  public void clear() {
    count = 0;
    last = null;
  }

  /** It waits for one step more. */
  public void begins(Step step) {
    forgetDone();
    if (count == open.length) {
      open = Arrays.copyOf(open, 2 * count);
    }
    open[count++] = step;
  }

  /** It waits for a step no more; where nothing is open, this is where it stood last. */
  public void ends(Step step) {
    last = step;
  }

  /** The open one that began last, else the one that ended last; {@code null} if it had none. */
  public Step latest() {
    for (int i = count - 1; i >= 0; i--) {
      if (isOpen(open[i])) {
        return open[i];
      }
    }
    return last;
  }

  /** The step that ended last; {@code null} if none has. */
  public Step ended() {
    return last;
  }

  private void forgetDone() {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (isOpen(open[i])) {
        open[kept++] = open[i];
      }
    }
    count = kept;
  }

  private static boolean isOpen(Step step) {
    return step.doneAt == Double.POSITIVE_INFINITY;
  }
}
