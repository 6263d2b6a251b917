package slipstream.benchmarks;

import slipstream.simulator.random.RandomStream;

/**
 * Exponential draws with mean 1, made beforehand: all peers get the same, and what is measured is
 * the kernel, not the logarithm.
 */
final class Increments {
  /** More than a run of a model takes. */
  private static final int COUNT = 1 << 17;

  private static final double[] DRAWS = draws();

  private int taken;

  double next() {
    return DRAWS[taken++ & (COUNT - 1)];
  }

  private static double[] draws() {
    RandomStream stream = new RandomStream(0, 0);
    stream.restart(RandomStream.replicationKey(1, 0));
    double[] draws = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      draws[i] = stream.exponential();
    }
    return draws;
  }
}
