package slipstream.simulator.calibration.bank;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Teams whose sprints, as their trackers tell them, are most like what is expected: of those that
 * hold the heavier part of the weight, for a team may be like it by luck that its weight belies.
 */
public final class MostAlike {
  /** Share of the weight that they may belong to. */
  private static final double HEAVIER = 0.8;

  private MostAlike() {}

  /**
   * The teams' numbers, the most alike first.
   *
   * @param weights by team, which sum to 1
   * @param expected percentiles of delivered over committed, ascending
   * @param most how many, 1 or more; fewer where the heavier part has no more
   */
  public static int[] teams(TeamBank bank, double[] weights, double[] expected, int most) {
    Integer[] order = new Integer[weights.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(team -> -weights[team]));
    double[] distances = new double[weights.length];
    double sum = 0;
    int heavier = 0;
    while (heavier < order.length && sum < HEAVIER) {
      int team = order[heavier++];
      sum += weights[team];
      distances[team] = distance(bank.ascending(team), expected);
    }
    Arrays.sort(order, 0, heavier, Comparator.comparingDouble(team -> distances[team]));
    return Arrays.stream(order).limit(Math.min(most, heavier)).mapToInt(team -> team).toArray();
  }

  /** Mean distance of equally likely values to such percentiles, rank by rank (Wasserstein's). */
  private static double distance(float[] ascending, double[] expected) {
    double sum = 0;
    for (int i = 0; i < expected.length; i++) {
      int rank = (int) ((i + 1.0) / (expected.length + 1) * ascending.length);
      sum += Math.abs(ascending[rank] - expected[i]);
    }
    return sum / expected.length;
  }
}
