package slipstream.simulator.random.distribution;

import java.io.Serializable;
import slipstream.simulator.random.RandomStream;

/**
 * A random quantity, in the unit of its parameters. Draws from one stream are monotone in the
 * parameters: common random numbers stay common.
 *
 * <p>Every sample turns the same number of words of the stream into a value, whatever the
 * parameters, and a larger word never makes a smaller value. So a changed parameter, even a changed
 * family, leaves all later draws of the stream in step. Sampling allocates nothing.
 *
 * <p>Constructors refuse impossible parameters with an {@link IllegalArgumentException}.
 */
public sealed interface Distribution extends Serializable
    permits Capped,
        Constant,
        Empirical,
        Exponential,
        Gamma,
        Lognormal,
        Mixture,
        Triangular,
        Uniform,
        Weibull {
  /** The next value drawn from the stream. */
  double sample(RandomStream stream);

  /** The expected value, exact up to rounding. */
  double mean();

  /**
   * The expected value when every value above {@code cap} counts as {@code cap}, exact up to
   * rounding: actuaries' limited expected value (Klugman, Panjer and Willmot, Loss Models, appendix
   * A, gives the closed forms).
   *
   * @param cap any finite number
   */
  double meanUpTo(double cap);

  /**
   * The value that stands for the quantity where one number must, and that its plausible range
   * speaks of: the median of families with a long tail and of observed values, the mean of the
   * others. A cap does not move it.
   */
  double middle();

  /**
   * The same shape in another size: every draw, and so {@link #middle}, times the factor. A cap
   * stays where it is.
   *
   * @param factor above 0, finite
   */
  Distribution scaledBy(double factor);

  /** Leaves the stream as {@link #sample} does, for a value that nobody will ask for. */
  default void pass(RandomStream stream) {
    stream.pass(words());
  }

  /** How many words of the stream each sample takes. */
  default int words() {
    return 1;
  }
}
