package slipstream.simulator.random;

/**
 * A random quantity. Draws from one stream are monotone in the parameters: common random numbers
 * stay common.
 */
public interface Distribution {
  /** The next value drawn from the stream. */
  double sample(RandomStream stream);

  /** The expected value. */
  double mean();
}
