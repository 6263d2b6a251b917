package slipstream.benchmarks;

import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import slipstream.simulator.random.RandomStream;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.rng.MRG32k3a;

/** Exponential draws with mean 1, which a model takes one after another. */
interface Draws {
  double next();

  /** What Slipstream draws itself. */
  static Draws ours() {
    return stream()::exponential;
  }

  private static RandomStream stream() {
    RandomStream stream = new RandomStream(0, 0);
    stream.restart(RandomStream.replicationKey(1, 0));
    return stream;
  }

  /**
   * Our words by the quickest sampler of commons-rng. Our model does not draw so, because a draw
   * that takes now one word, now three, keeps no later draw in step (decision 0002).
   */
  static Draws byZiggurat() {
    ZigguratSampler.Exponential sampler = ZigguratSampler.Exponential.of(stream());
    return sampler::sample;
  }

  /** What SSJ draws, as its guide shows it: its default generator, by inversion. */
  static Draws ofSsj() {
    ExponentialGen generator = new ExponentialGen(new MRG32k3a(), 1);
    return generator::nextDouble;
  }

  /**
   * Draws that were made beforehand: all peers get the same, and what is measured is the kernel,
   * not the logarithm.
   */
  static Draws beforehand() {
    return new Beforehand();
  }

  /** See {@link #beforehand}. */
  final class Beforehand implements Draws {
    /** More than a run of a model takes. */
    private static final int COUNT = 1 << 17;

    private static final double[] DRAWS = draws();

    private int taken;

    @Override
    public double next() {
      return DRAWS[taken++ & (COUNT - 1)];
    }

    private static double[] draws() {
      Draws ours = ours();
      double[] draws = new double[COUNT];
      for (int i = 0; i < COUNT; i++) {
        draws[i] = ours.next();
      }
      return draws;
    }
  }
}
