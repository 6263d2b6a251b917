package slipstream.simulator.experiment.portfolio;

import java.util.Arrays;
import java.util.List;

/**
 * Hires over independent teams: what each number of hires is worth in each team, and how many to
 * give to whom. Exact, by dynamic programming over teams (Bellman 1957); the worth need not
 * diminish.
 */
final class Allocation {
  private Allocation() {}

  /**
   * The numbers of hires whose worth is the largest; of equals, one with the fewest hires.
   *
   * @param worth by team and number of hires from 0, in days
   * @param budget most hires together
   * @return a number for each team
   */
  static int[] of(List<double[]> worth, int budget) {
    double[] best = new double[budget + 1];
    int[][] given = new int[worth.size()][budget + 1];
    // From the last team up: what is best for this and all later ones with so many hires.
    for (int team = worth.size() - 1; team >= 0; team--) {
      double[] here = worth.get(team);
      double[] with = new double[budget + 1];
      for (int left = 0; left <= budget; left++) {
        with[left] = Double.NEGATIVE_INFINITY;
        for (int hires = 0; hires <= Math.min(left, here.length - 1); hires++) {
          double sum = here[hires] + best[left - hires];
          if (sum > with[left]) {
            with[left] = sum;
            given[team][left] = hires;
          }
        }
      }
      best = with;
    }
    int left = leastWith(best);
    int[] hires = new int[worth.size()];
    for (int team = 0; team < hires.length; team++) {
      hires[team] = given[team][left];
      left -= hires[team];
    }
    return hires;
  }

  /** The fewest hires that are worth as much as the whole budget. */
  private static int leastWith(double[] best) {
    double most = Arrays.stream(best).max().orElse(0);
    int hires = 0;
    while (best[hires] < most) {
      hires++;
    }
    return hires;
  }
}
