package slipstream.simulator.experiment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AllocationTest {
  /** 3 + 2 = 5 beats 3 + 1 in the first team, and 2 + 1 in the second. */
  @Test
  void theBestSingleHiresWhereWorthDiminishes() {
    List<double[]> worth = List.of(new double[] {0, 3, 4}, new double[] {0, 2, 3});
    assertThat(Allocation.of(worth, 2)).containsExactly(1, 1);
    assertThat(Allocation.of(worth, 1)).containsExactly(1, 0);
  }

  /** Two that are worth 7 only together beat 3 + 2: choosing one by one would miss them. */
  @Test
  void aPairThatOnlyHelpsTogether() {
    List<double[]> worth =
        List.of(new double[] {0, 3}, new double[] {0, 0, 7}, new double[] {0, 2});
    assertThat(Allocation.of(worth, 2)).containsExactly(0, 2, 0);
  }

  @Test
  void nobodyIsHiredWhoDoesHarm() {
    assertThat(Allocation.of(List.of(new double[] {0, -1}, new double[] {0}), 3))
        .containsExactly(0, 0);
  }

  /** 300 small portfolios, seed 39, of any shape: worth the same as the best of all allocations. */
  @Test
  void asGoodAsTryingEverything() {
    Random random = new Random(39);
    for (int i = 0; i < 300; i++) {
      List<double[]> worth = new ArrayList<>();
      for (int team = 0; team < 4; team++) {
        double[] here = new double[1 + random.nextInt(4)];
        for (int hires = 1; hires < here.length; hires++) {
          here[hires] = random.nextInt(12) - 3;
        }
        worth.add(here);
      }
      int budget = 1 + random.nextInt(5);
      int[] hires = Allocation.of(worth, budget);
      double sum = 0;
      for (int team = 0; team < hires.length; team++) {
        sum += worth.get(team)[hires[team]];
      }
      assertThat(Arrays.stream(hires).sum()).isLessThanOrEqualTo(budget);
      assertThat(sum).isCloseTo(best(worth, 0, budget), within(1e-9));
    }
  }

  private static double best(List<double[]> worth, int team, int left) {
    if (team == worth.size()) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int hires = 0; hires < Math.min(worth.get(team).length, left + 1); hires++) {
      best = Math.max(best, worth.get(team)[hires] + best(worth, team + 1, left - hires));
    }
    return best;
  }
}
