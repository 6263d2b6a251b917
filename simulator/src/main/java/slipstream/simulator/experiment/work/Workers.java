package slipstream.simulator.experiment.work;

import java.util.function.Predicate;

/**
 * Who computes numbered pieces of work: {@link Threads} of this machine, or others elsewhere. To
 * add others: implement this, and let pieces be handed over in the order of their numbers; then who
 * computed which never shows in a result.
 */
public interface Workers {
  /**
   * Computes pieces 0 to {@code pieces} - 1. The first is computed even if asked to stop at once,
   * so that there is something to show.
   *
   * @param work what computes a piece by its number
   * @param taker takes the pieces one at a time and in order; says whether it wants more
   * @return how many pieces were taken: fewer than asked for after a stop, or where the taker had
   *     enough
   * @throws IllegalStateException if a piece fails; its cause is the failure
   */
  default <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker) {
    return inOrder(pieces, work, taker, () -> {});
  }

  /**
   * The same, with something to do for whoever has handed over a piece, while the others go on.
   *
   * @param between called after pieces were taken: by any worker, by several at a time
   */
  <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between);
}
