package slipstream.simulator.experiment.sensitivity;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.statistics.Moments;

/**
 * Walks through the unit cube that change one coordinate after the other, in random order (Morris
 * 1991, doi 10.1080/00401706.1991.10484804). Each step is one elementary effect of its coordinate,
 * measured at another corner of the space each time. Coordinates stand on four levels, 0, 1/3, 2/3
 * and 1, and a step goes two levels up or down.
 */
final class Trajectories {
  private static final int LEVELS = 4;
  private static final double STEP = 2.0 / 3;

  private final int dimensions;

  /** All points, walk after walk; each walk has one more than there are dimensions. */
  private final double[][] points;

  /** The coordinate that each point changed, and by how much; -1 for the first of a walk. */
  private final int[] changed;

  private final double[] step;

  Trajectories(int walks, int dimensions, RandomStream stream) {
    this.dimensions = dimensions;
    points = new double[walks * (dimensions + 1)][];
    changed = new int[points.length];
    step = new double[points.length];
    for (int walk = 0; walk < walks; walk++) {
      walk(walk * (dimensions + 1), stream);
    }
  }

  private void walk(int first, RandomStream stream) {
    double[] point = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      point[i] = (int) (stream.uniform() * LEVELS) / (LEVELS - 1.0);
    }
    int[] order = order(stream);
    points[first] = point;
    changed[first] = -1;
    for (int i = 0; i < dimensions; i++) {
      int number = first + 1 + i;
      point = point.clone();
      // From the lower two levels it goes up, from the upper two down.
      step[number] = point[order[i]] < 0.5 ? STEP : -STEP;
      point[order[i]] = Math.min(1, Math.max(0, point[order[i]] + step[number]));
      changed[number] = order[i];
      points[number] = point;
    }
  }

  private int[] order(RandomStream stream) {
    int[] order = new int[dimensions];
    for (int i = 0; i < dimensions; i++) {
      int j = (int) (stream.uniform() * (i + 1));
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  double[][] points() {
    return points;
  }

  /**
   * The effects of every coordinate, over its whole range.
   *
   * @param values of the points
   * @param absolute whether signs are dropped (Campolongo, Cariboni and Saltelli 2007, doi
   *     10.1016/j.envsoft.2006.10.004): effects of both signs then do not cancel
   */
  Moments[] effects(double[] values, boolean absolute) {
    Moments[] effects = new Moments[dimensions];
    Arrays.setAll(effects, i -> new Moments());
    for (int i = 0; i < values.length; i++) {
      if (changed[i] >= 0) {
        double effect = (values[i] - values[i - 1]) / step[i];
        effects[changed[i]].add(absolute ? Math.abs(effect) : effect);
      }
    }
    return effects;
  }
}
