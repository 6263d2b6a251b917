package slipstream.simulator.calibration.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.PriorParameter.Shape;
import slipstream.simulator.scenario.Tracker;

class PriorDrawTest {
  private static PriorParameter of(String key, Shape shape, double low, double high, double none) {
    return new PriorParameter(key, "", low, high, shape, none, "", "", "");
  }

  /** Of the small ones 1 - (1 - u)^(1/4): at 15/16 it is 1 - 1/2. */
  @ParameterizedTest
  @CsvSource({
    "UNIFORM, 2, 6, 0.25, 3",
    "LOG_UNIFORM, 1, 100, 0.5, 10",
    "LOG_UNIFORM, 2, 8, 0.5, 4",
    "WHOLE, 1, 3, 0.33, 1",
    "WHOLE, 1, 3, 0.34, 2",
    "WHOLE, 1, 3, 0.67, 3",
    "WHOLE, 1, 3, 1, 3",
    "COIN, 0, 1, 0.49, 0",
    "COIN, 0, 1, 0.5, 1",
    "MOSTLY_SMALL, 10, 20, 0.9375, 15",
  })
  void aShareOfAllTeamsStaysBelow(
      Shape shape, double low, double high, double share, double value) {
    assertThat(PriorDraw.at(of("k", shape, low, high, 0), share)).isCloseTo(value, within(1e-12));
  }

  /** Half of the teams have none: 0.75 of all is half of the others. */
  @Test
  void thoseWithNoneComeFirst() {
    PriorParameter half = of("k", Shape.UNIFORM, 2, 6, 0.5);
    assertThat(PriorDraw.at(half, 0.49)).isEqualTo(2);
    assertThat(PriorDraw.at(half, 0.5)).isEqualTo(2);
    assertThat(PriorDraw.at(half, 0.75)).isEqualTo(4);
    assertThat(
            PriorDraw.at(List.of(half, of("l", Shape.UNIFORM, 0, 1, 0)), new double[] {0.75, 0.25}))
        .containsExactly(4, 0.25);
  }

  @Test
  void eachHabitHasItsPlaceInATracker() {
    Tracker plain = new Tracker(1, 2, 3, 4, 5, 6, 7, 8, 0);
    List<PriorParameter> some =
        List.of(
            of("tracker.added-spread", Shape.UNIFORM, 0, 1, 0),
            of("tracker.parked", Shape.UNIFORM, 0, 1, 0));
    assertThat(Habits.of(plain, some, new double[] {0.6, 0.1}, 0.9))
        .isEqualTo(new Tracker(0.1, 2, 3, 4, 5, 0.6, 7, 8, 0.9));
    assertThatThrownBy(
            () ->
                Habits.of(
                    plain, List.of(of("backlog.load", Shape.UNIFORM, 0, 1, 0)), new double[1], 1))
        .hasMessageStartingWith(
            "backlog.load is no habit of a tracker; allowed are [tracker.parked");
  }

  @Test
  void aBankHasOneOfEachAtLeast() {
    assertThat(new BankSize(1, 1, 1).teams()).isEqualTo(1);
    for (int[] size : new int[][] {{0, 1, 1}, {1, 0, 1}, {1, 1, 0}}) {
      assertThatThrownBy(() -> new BankSize(size[0], size[1], size[2]))
          .hasMessageContaining("1 or more each");
    }
  }
}
