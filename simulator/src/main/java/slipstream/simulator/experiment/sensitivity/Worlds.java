package slipstream.simulator.experiment.sensitivity;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Spread;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Quantiles;

/**
 * Many worlds, each simulated with a few replications of its own: their means scatter because
 * worlds differ, and because of luck. Analysis of variance in one way (Searle, Casella and
 * McCulloch, Variance Components, section 3.6) takes luck off:
 *
 * <p>variance between worlds = variance of their means - mean variance within / replications.
 */
final class Worlds {
  private Worlds() {}

  /**
   * The spread between worlds. Quantiles are those of the means drawn together until they scatter
   * as worlds do: right for the spread, not for how luck bends the shape.
   *
   * @param slips by world and replication; two of each or more
   * @param assumed mean slip at the assumed values, in days
   */
  static Spread spread(double[][] slips, double assumed) {
    double[] means = new double[slips.length];
    Moments between = new Moments();
    Moments within = new Moments();
    for (int world = 0; world < slips.length; world++) {
      Moments here = new Moments();
      Arrays.stream(slips[world]).forEach(here::add);
      means[world] = here.mean();
      between.add(here.mean());
      within.add(here.variance() / here.count());
    }
    double noise = between.variance() > 0 ? Math.min(1, within.mean() / between.variance()) : 0;
    double narrower = FastMath.sqrt(1 - noise);
    Quantiles worlds =
        Quantiles.of(
            Arrays.stream(means)
                .map(mean -> between.mean() + narrower * (mean - between.mean()))
                .toArray());
    return new Spread(
        slips.length,
        assumed,
        between.mean(),
        worlds.at(0.1),
        worlds.at(0.9),
        narrower * between.sd(),
        noise);
  }
}
