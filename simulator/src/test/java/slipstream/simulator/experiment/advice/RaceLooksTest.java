package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.statistics.Moments;

/**
 * Looks of a race, by hand. Against arm 0, which is always 5, arm 1 is behind by 1 and 3 in turn:
 * with two replications a mean of 2 with a standard error of 1. Student's t of one degree of
 * freedom is above 2 with probability 1/2 - atan(2) / pi = 0.1476.
 */
class RaceLooksTest {
  private static final double ONE_LOOK = 0.5 - Math.atan(2) / Math.PI;

  /** What was asked for: how many arms, and up to how many replications. */
  private final List<String> asked = new ArrayList<>();

  private final class Turns implements Race.Arms<Integer> {
    private final int most;

    /** No arm is given more replications than these. */
    Turns(int most) {
      this.most = most;
    }

    @Override
    public boolean extend(List<Integer> arms, int runs) {
      asked.add(arms.size() + " x " + runs);
      return runs <= most;
    }

    @Override
    public double value(Integer arm, int run) {
      return 5 + arm * (run % 2 == 0 ? 1 : 3);
    }
  }

  private Race<Integer> race(int stopAfter, int first, int most, Integer... arms) {
    return new Race<>(new Turns(stopAfter), List.of(arms), first, most);
  }

  @Test
  void theDoubtOfOneLookIsStudents() {
    Race<Integer> race = race(2, 2, 2, 0, 1);
    assertThat(race.run()).isTrue();
    assertThat(race.confidence()).isCloseTo(1 - ONE_LOOK, within(1e-9));
    assertThat(race.open(1)).isTrue();
    assertThat(race.order()).containsExactly(0, 1);
    Race<Integer> turned = race(2, 2, 2, 1, 0);
    turned.run();
    assertThat(turned.order()).containsExactly(0, 1); // the least mean first
  }

  @Test
  void moreLooksAndMoreRivalsLeaveMoreDoubt() {
    // Looks at 2, 4 and 8; stopped after the first.
    Race<Integer> two = race(2, 2, 8, 0, 1);
    assertThat(two.run()).isFalse();
    assertThat(two.confidence()).isCloseTo(1 - 3 * ONE_LOOK, within(1e-9));
    Race<Integer> three = race(2, 2, 4, 0, 1, 1_000);
    three.run();
    // two looks, two rivals: the nearest counts
    assertThat(three.confidence()).isCloseTo(1 - 4 * ONE_LOOK, within(1e-9));
  }

  @Test
  void eachLookHasTwiceTheReplicationsOfTheOneBefore() {
    race(100, 3, 20, 0, 0).run();
    assertThat(asked).containsExactly("2 x 3", "2 x 6", "2 x 12", "2 x 20");
  }

  @Test
  void whoIsOutGetsNoMore() {
    // At 8: mean 2, variance 8/7, t = 2 / sqrt(1/7) = 5.29, p = 0.0006; with 2 looks 0.0011.
    Race<Integer> race = race(100, 8, 16, 1, 0);
    assertThat(race.run()).isTrue();
    assertThat(asked).containsExactly("2 x 8");
    assertThat(race.open(1)).isFalse();
    assertThat(race.open(0)).isTrue();
    assertThat(race.order()).containsExactly(0, 1);
    assertThat(race.runs(1)).isEqualTo(8);
    assertThat(race.confidence()).isBetween(0.998, 0.9995);
  }

  @Test
  void whoIsOutIsOrderedByHowFarItIsBehind() {
    Race<Integer> race = race(100, 16, 32, 3, 1, 2, 0);
    race.run();
    assertThat(race.order()).containsExactly(0, 1, 2, 3);
  }

  @Test
  void beforeItRunsNothingIsKnown() {
    Race<Integer> race = race(100, 2, 8, 2, 1);
    assertThat(race.order()).containsExactly(2, 1);
    assertThat(race.runs(2)).isZero();
    assertThat(race.confidence()).isZero();
    assertThat(race.open(2)).isTrue();
  }

  @Test
  void whoIsAloneIsTheBest() {
    Race<Integer> race = race(100, 2, 8, 5);
    assertThat(race.run()).isTrue();
    assertThat(asked).isEmpty();
    assertThat(race.confidence()).isEqualTo(1);
  }

  @Test
  void theFirstLookHasNoMoreThanTheLast() {
    race(100, 50, 4, 0, 0).run();
    assertThat(asked).containsExactly("2 x 4");
  }

  @Test
  void theChanceOfLuckIsAHalfOrMoreUnlessSomethingIsBehind() {
    assertThat(Race.chance(moments(1, 3))).isCloseTo(ONE_LOOK, within(1e-9));
    assertThat(Race.chance(moments(5))).isEqualTo(1); // one value tells nothing
    assertThat(Race.chance(moments(-1, 1))).isEqualTo(1);
    assertThat(Race.chance(moments(-3, -1))).isEqualTo(1);
    assertThat(Race.chance(moments(2, 2))).isZero();
  }

  private static Moments moments(double... values) {
    Moments moments = new Moments();
    for (double value : values) {
      moments.add(value);
    }
    return moments;
  }
}
