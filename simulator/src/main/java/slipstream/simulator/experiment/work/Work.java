package slipstream.simulator.experiment.work;

import java.io.Serializable;
import java.util.function.IntFunction;

/**
 * Pieces of work by their numbers. A piece is a pure function of the work and its number: it reads
 * nothing else and writes nothing, so anybody may compute it, anywhere and more than once. Work and
 * pieces cross to other machines, so both are values that serialise.
 *
 * @param <P> a piece, once it is computed
 */
@FunctionalInterface
public interface Work<P> extends Serializable {
  /** Makes what computes pieces: once for each worker, which alone uses it. */
  IntFunction<P> hand();

  /**
   * The same work, as far as it concerns some of the pieces; all of it, unless it is so large that
   * a part is worth making.
   *
   * @param from number of the first piece
   * @param to number of the first piece that is not asked for
   */
  default Work<P> part(int from, int to) {
    return this;
  }
}
