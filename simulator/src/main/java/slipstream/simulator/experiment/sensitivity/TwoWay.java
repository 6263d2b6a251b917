package slipstream.simulator.experiment.sensitivity;

import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Spread;
import slipstream.simulator.statistics.Quantiles;

/**
 * Many worlds, each simulated with the same few replications. What a replication adds in all worlds
 * alike tells nothing about worlds; what is left over from worlds and replications is luck that
 * differs between worlds, and blurs their means. Analysis of variance in two ways, one value a cell
 * (Searle, Casella and McCulloch, Variance Components, section 4.3), takes that noise off:
 *
 * <p>variance between worlds = variance of their means - left-over mean square / replications.
 */
final class TwoWay {
  private TwoWay() {}

  /**
   * The spread between worlds.
   *
   * @param slips by world and replication; two of each or more
   * @param assumed mean of the same replications at the assumed values
   */
  static Spread spread(double[][] slips, double assumed) {
    int worlds = slips.length;
    int runs = slips[0].length;
    double[] byWorld = new double[worlds];
    double[] byRun = new double[runs];
    double mean = 0;
    for (int world = 0; world < worlds; world++) {
      for (int run = 0; run < runs; run++) {
        byWorld[world] += slips[world][run] / runs;
        byRun[run] += slips[world][run] / worlds;
      }
      mean += byWorld[world] / worlds;
    }
    double between = 0;
    double left = 0;
    for (int world = 0; world < worlds; world++) {
      between += (byWorld[world] - mean) * (byWorld[world] - mean) / (worlds - 1);
      for (int run = 0; run < runs; run++) {
        double rest = slips[world][run] - byWorld[world] - byRun[run] + mean;
        left += rest * rest;
      }
    }
    double noise = left / (worlds - 1) / (runs - 1) / runs;
    Quantiles means = Quantiles.of(byWorld);
    return new Spread(
        worlds,
        assumed,
        mean,
        means.at(0.1),
        means.at(0.9),
        FastMath.sqrt(Math.max(0, between - noise)),
        between > 0 ? Math.min(1, noise / between) : 0);
  }
}
