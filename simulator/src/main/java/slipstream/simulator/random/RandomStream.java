package slipstream.simulator.random;

import org.apache.commons.rng.UniformRandomProvider;
import slipstream.simulator.random.function.Log;
import slipstream.simulator.random.function.NormalQuantile;

/**
 * One cause of chance. A stream is known by what it is about (a mechanism and an entity) and
 * restarted for each replication, so that switching one cause off changes no draw of any other.
 *
 * <p>The bits are those of SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195),
 * whose state can be set in one step; a run has hundreds of streams, most of which draw a few
 * values.
 *
 * <p>Each of {@link #uniform}, {@link #exponential} and {@link #gaussian} takes one word and grows
 * with it, by inversion: the same bits on every machine (docs/decisions/0002).
 */
public final class RandomStream implements UniformRandomProvider {
  private static final long GAMMA = 0x9E3779B97F4A7C15L;

  private final long identity;
  private long state;

  /**
   * @param cause what the stream is about, such as the ordinal of a mechanism
   * @param entity whom it concerns, such as the rank of a story
   */
  public RandomStream(long cause, long entity) {
    identity = mix(mix(cause + GAMMA) + entity);
  }

  /** The key of one replication, for {@link #restart}. */
  public static long replicationKey(long seed, long replication) {
    return mix(mix(seed + GAMMA) + replication);
  }

  /** Puts the stream to its beginning in the replication with this key. */
  public void restart(long replicationKey) {
    state = mix(replicationKey ^ identity);
  }

  /** Puts the generator into a known state, to compare it with published sequences. */
  void startAt(long publishedState) {
    state = publishedState;
  }

  @Override
  public long nextLong() {
    return mix(state += GAMMA);
  }

  /** Passes over so many words, whose values nobody will ask for. */
  public void pass(int words) {
    state += words * GAMMA;
  }

  /** Uniform in [0, 1), with 53 random bits. */
  public double uniform() {
    return (nextLong() >>> 11) * 0x1.0p-53;
  }

  /** Exponential with mean 1; above 0, at most 36.7. */
  public double exponential() {
    return -Log.of(1 - inside());
  }

  /** Normal with mean 0 and standard deviation 1; at most 8.21 away from 0. */
  public double gaussian() {
    return NormalQuantile.at(inside());
  }

  /** Uniform strictly between 0 and 1, the middle of one of 2^52 cells; so 1 minus it is exact. */
  double inside() {
    return ((nextLong() >>> 12) + 0.5) * 0x1.0p-52;
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
