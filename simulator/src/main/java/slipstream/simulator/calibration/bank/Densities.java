package slipstream.simulator.calibration.bank;

import org.apache.commons.math3.util.FastMath;

/**
 * How likely a team is to have a sprint of some ratio: the share of its simulated sprints with
 * nothing and with exactly everything delivered, and a kernel density of the others (Silverman
 * 1986) on the {@link Grid}.
 */
final class Densities {
  /**
   * Standard deviations of kernels in log(ratio + 0.1), each a quarter more than the one before. A
   * single one would blur teams that deliver the same every sprint, and with them their likelihood:
   * simulation-based calibration showed it.
   */
  private static final double NARROWEST = 0.04;

  private static final double STEP = 1.25;
  private static final int KERNELS = 8;

  /**
   * Share of a density that is the mean of all teams: no team makes any sprint impossible, for no
   * model is that right.
   */
  static final double COMMON = 0.01;

  /** Share of 1 among real sprints' continuous part: ratios of few points hit 1 by chance. */
  private static final double BY_CHANCE = 0.03;

  /** The cell of everything delivered. */
  private static final int WHOLE = Grid.cell(1);

  private static final float[][][] KERNEL = new float[KERNELS][][];

  static {
    double bandwidth = NARROWEST;
    for (int i = 0; i < KERNELS; i++) {
      KERNEL[i] = kernel(bandwidth);
      bandwidth *= STEP;
    }
  }

  private Densities() {}

  private static float[][] kernel(double bandwidth) {
    float[][] kernel = new float[Grid.CELLS][Grid.CELLS];
    for (int from = 0; from < Grid.CELLS; from++) {
      double[] row = new double[Grid.CELLS];
      double sum = 0;
      for (int to = 0; to < Grid.CELLS; to++) {
        double z = (to - from) * Grid.WIDTH / bandwidth;
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

  /** The kernel of Silverman's rule of thumb, 0.9 sd n^(-1/5), or the nearest that there is. */
  private static float[][] kernel(int[] counts) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (int cell = 0; cell < counts.length; cell++) {
      n += counts[cell];
      sum += counts[cell] * (double) cell;
      squares += counts[cell] * (double) cell * cell;
    }
    if (n < 2) {
      return KERNEL[KERNELS - 1];
    }
    double sd = FastMath.sqrt(Math.max(0, squares / n - sum / n * sum / n)) * Grid.WIDTH;
    double rule = 0.9 * sd * FastMath.pow(n, -0.2);
    int at = 0;
    for (double next = NARROWEST * STEP; at < KERNELS - 1 && next <= rule; next *= STEP) {
      at++;
    }
    return KERNEL[at];
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
    float[][] kernel = kernel(counts);
    float[] density = new float[Grid.CELLS + 2];
    for (int from = 0; from < Grid.CELLS; from++) {
      for (int to = 0; counts[from] > 0 && to < Grid.CELLS; to++) {
        density[to] += counts[from] * kernel[from][to] / ratios.length;
      }
    }
    density[Grid.CELLS] = (float) none / ratios.length;
    density[Grid.CELLS + 1] = (float) everything / ratios.length;
    return density;
  }

  /** Where the likelihood of a ratio stands in a density. */
  static int cell(double ratio) {
    return ratio == 0 ? Grid.CELLS : ratio == 1 ? Grid.CELLS + 1 : Grid.cell(ratio);
  }

  /** Logarithms of the likelihood of every cell, by cell and team. */
  static float[][] logs(float[][] densities) {
    float[] common = mean(densities);
    float[][] logs = new float[common.length][densities.length];
    for (int team = 0; team < densities.length; team++) {
      for (int cell = 0; cell < common.length; cell++) {
        logs[cell][team] = (float) FastMath.log(likelihood(densities[team], common, cell));
      }
    }
    return logs;
  }

  private static float[] mean(float[][] rows) {
    float[] mean = new float[rows[0].length];
    for (int at = 0; at < mean.length; at++) {
      double sum = 0;
      for (float[] row : rows) {
        sum += row[at];
      }
      mean[at] = (float) (sum / rows.length);
    }
    return mean;
  }

  /** Likelihood of a cell under a density. */
  static double likelihood(float[] density, float[] common, int cell) {
    double own = mixed(density, common, cell);
    return cell == Grid.CELLS + 1 ? own + BY_CHANCE * mixed(density, common, WHOLE) : own;
  }

  private static double mixed(float[] density, float[] common, int at) {
    return (1 - COMMON) * density[at] + COMMON * common[at] + 1e-9;
  }
}
