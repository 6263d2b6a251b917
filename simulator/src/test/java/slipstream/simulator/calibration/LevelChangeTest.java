package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class LevelChangeTest {
  @Test
  void theChangeIsWhereRanksDifferMost() {
    // 1 of 35 orders of four low and four high ones parts them so, and so does its mirror.
    LevelChange up = LevelChange.of(new double[] {0.1, 0.3, 0.2, 0.4, 0.8, 0.6, 0.7, 0.9});

    assertThat(up.after()).isEqualTo(4);
    assertThat(up.up()).isTrue();
    assertThat(up.chance()).isCloseTo(1 / 35.0, within(0.02));
  }

  @Test
  void downwardsIsTheMirror() {
    LevelChange down = LevelChange.of(new double[] {0.9, 0.8, 0.2, 0.1, 0.3});

    assertThat(down.after()).isEqualTo(2);
    assertThat(down.up()).isFalse();
  }

  @Test
  void equalSprintsNeverChanged() {
    LevelChange none = LevelChange.of(new double[] {1, 1, 1, 1, 1, 1});

    assertThat(none.chance()).isEqualTo(1);
    assertThat(none.after()).isZero();
    // Nothing came after that delivers more.
    assertThat(none.up()).isFalse();
  }

  /** Most of all sums that ranks reach on the way, as Pettitt has them, with none of it shared. */
  private static int most(double[] order) {
    int most = 0;
    for (int cut = 1; cut < order.length; cut++) {
      int above = 0;
      for (int before = 0; before < cut; before++) {
        for (int after = cut; after < order.length; after++) {
          above += order[before] > order[after] ? 1 : -1;
        }
      }
      most = Math.max(most, Math.abs(above));
    }
    return most;
  }

  /**
   * Four sprints from low to high: 8 of 24 orders part two low ones from two high ones. In general
   * the share of all orders in which some cut parts as much, up to what 999 of them may miss: 0.016
   * of one half for one deviation.
   */
  @Test
  void theChanceIsTheShareOfAllOrders() {
    assertThat(LevelChange.of(new double[] {1, 2, 3, 4}).chance()).isCloseTo(1 / 3.0, within(0.05));
    for (double[] seen :
        new double[][] {{1, 2, 3, 4, 5}, {2, 1, 4, 3, 5, 6}, {3, 1, 2, 6, 4, 5}, {1, 4, 2, 3}}) {
      int[] asMuch = new int[2];
      each(
          seen,
          0,
          order -> {
            asMuch[0] += most(order) >= most(seen) ? 1 : 0;
            asMuch[1]++;
          });

      assertThat(LevelChange.of(seen).chance())
          .as("%s", seen)
          .isCloseTo((double) asMuch[0] / asMuch[1], within(0.05));
    }
  }

  /**
   * All 5,040 orders of seven sprints are equally likely: the chance that is said holds, up to what
   * 999 shuffles may miss (a level of 5% by 1.4% in one case of 20).
   */
  @Test
  void ofAllOrdersNoMoreAreCalledAChangeThanItsChanceSays() {
    double[] levels = {0.05, 0.2};
    int[] called = new int[levels.length + 1];
    each(
        new double[] {1, 2, 3, 4, 5, 6, 7},
        0,
        order -> {
          double chance = LevelChange.of(order).chance();
          for (int i = 0; i < levels.length; i++) {
            called[i] += chance <= levels[i] ? 1 : 0;
          }
          called[levels.length]++;
        });

    assertThat(called[levels.length]).isEqualTo(5_040);
    for (int i = 0; i < levels.length; i++) {
      assertThat(called[i] / 5_040.0)
          .as("level %s", levels[i])
          .isLessThanOrEqualTo(levels[i] + 0.014);
    }
  }

  private static void each(double[] order, int from, Consumer<double[]> told) {
    if (from == order.length) {
      told.accept(order);
    }
    for (int i = from; i < order.length; i++) {
      double[] next = Arrays.copyOf(order, order.length);
      next[from] = order[i];
      next[i] = order[from];
      each(next, from + 1, told);
    }
  }
}
