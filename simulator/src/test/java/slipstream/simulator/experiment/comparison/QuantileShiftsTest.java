package slipstream.simulator.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.comparison.Alternative.QuantileShift;

/** All runs are 0 without the alternative; with it they are 1 and 3, section by section. */
class QuantileShiftsTest {
  private static List<QuantileShift> shifts(int runs, int section) {
    double[] after = new double[runs];
    for (int i = 0; i < runs; i++) {
      after[i] = i / section % 2 == 0 ? 1 : 3;
    }
    return QuantileShifts.of(new double[runs], after);
  }

  /** Two sections that shift by 1 and 3: a standard error of 1, and t of one degree 12.7062. */
  @Test
  void fiftyRunsAreTwoSections() {
    List<QuantileShift> shifts = shifts(50, 25);
    for (QuantileShift shift : shifts) {
      assertThat(shift.before()).isZero();
      assertThat(shift.shift()).isEqualTo(shift.after());
      assertThat(shift.ci95().halfWidth()).isCloseTo(12.7062, within(1e-4));
      assertThat(shift.ci95().lo() + shift.ci95().hi()).isCloseTo(2 * shift.shift(), within(1e-9));
    }
    assertThat(shifts.get(0).shift()).isEqualTo(1); // the lower half
    assertThat(shifts.get(5).shift()).isEqualTo(3);
    assertThat(shifts)
        .extracting(QuantileShift::quantile)
        .containsExactly(0.10, 0.25, 0.50, 0.75, 0.85, 0.90);
  }

  @Test
  void oneRunLessIsTooFew() {
    assertThat(shifts(49, 25).get(0).ci95().lo()).isNaN();
    assertThat(shifts(49, 25).get(0).ci95().hi()).isNaN();
  }

  /**
   * Ten of twenty shift by 1, ten by 3: variance 20/19, standard error 1/sqrt(19), t of 19 degrees
   * 2.09302.
   */
  @Test
  void thousandsOfRunsAreTwentySections() {
    for (QuantileShift shift : shifts(2_000, 100)) {
      assertThat(shift.ci95().halfWidth()).isCloseTo(2.09302 / Math.sqrt(19), within(1e-4));
    }
  }
}
