package slipstream.simulator.calibration.bank;

import org.apache.commons.math3.util.FastMath;

/**
 * How likely a team is to have a sprint of some ratio: the share of its simulated sprints with
 * nothing and with exactly everything delivered, and a kernel density of the others (Silverman
 * 1986) on the {@link Grid}.
 */
final class Densities {
  /** Standard deviation of the kernel in log(ratio + 0.1): simulated sprints are few. */
  private static final double BANDWIDTH = 0.15;

  /**
   * Share of a density that is the mean of all teams: no team makes any sprint impossible, for no
   * model is that right.
   */
  static final double COMMON = 0.01;

  /** Share of 1 among real sprints' continuous part: ratios of few points hit 1 by chance. */
  private static final double BY_CHANCE = 0.03;

  /** The cell of everything delivered. */
  private static final int WHOLE = Grid.cell(1);

  private static final float[][] KERNEL = kernel();

  private Densities() {}

  private static float[][] kernel() {
    float[][] kernel = new float[Grid.CELLS][Grid.CELLS];
    for (int from = 0; from < Grid.CELLS; from++) {
      double[] row = new double[Grid.CELLS];
      double sum = 0;
      for (int to = 0; to < Grid.CELLS; to++) {
        double z = (to - from) * Grid.WIDTH / BANDWIDTH;
        row[to] = FastMath.exp(-z * z / 2);
        sum += row[to];
      }
      for (int to = 0; to < Grid.CELLS; to++) {
        // What the kernel would put beyond the ends is kept inside.
        kernel[from][to] = (float) (row[to] / sum / Grid.WIDTH);
      }
    }
    return kernel;
  }

  /** The density of a team over the grid; then its shares of none and of everything. */
  static float[] of(float[] ratios) {
    int[] counts = new int[Grid.CELLS];
    int none = 0;
    int everything = 0;
    for (float ratio : ratios) {
      if (ratio == 0) {
        none++;
      } else if (ratio == 1) {
        everything++;
      } else {
        counts[Grid.cell(ratio)]++;
      }
    }
    float[] density = new float[Grid.CELLS + 2];
    for (int from = 0; from < Grid.CELLS; from++) {
      for (int to = 0; counts[from] > 0 && to < Grid.CELLS; to++) {
        density[to] += counts[from] * KERNEL[from][to] / ratios.length;
      }
    }
    density[Grid.CELLS] = (float) none / ratios.length;
    density[Grid.CELLS + 1] = (float) everything / ratios.length;
    return density;
  }

  /** Likelihood of a ratio under a density. */
  static double likelihood(float[] density, float[] common, double ratio) {
    if (ratio == 0) {
      return mixed(density, common, Grid.CELLS);
    } else if (ratio == 1) {
      return mixed(density, common, Grid.CELLS + 1) + BY_CHANCE * mixed(density, common, WHOLE);
    }
    return mixed(density, common, Grid.cell(ratio));
  }

  private static double mixed(float[] density, float[] common, int at) {
    return (1 - COMMON) * density[at] + COMMON * common[at] + 1e-9;
  }
}
