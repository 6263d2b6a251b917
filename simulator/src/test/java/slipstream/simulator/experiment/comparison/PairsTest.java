package slipstream.simulator.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.comparison.Alternative.QuantileShift;

class PairsTest {
  @Test
  void aDifferenceIsThatOfTheRuns() {
    // Differences -1, 0, -2: mean -1, variance 1; t with 2 degrees of freedom is 4.3027.
    Difference moved =
        Pairs.ofMeans("days", false, new double[] {1, 2, 3}, new double[] {0, 2, 1}).difference();
    assertThat(moved.before()).isEqualTo(2);
    assertThat(moved.after()).isEqualTo(1);
    assertThat(moved.mean()).isEqualTo(-1);
    assertThat(moved.ci95().halfWidth()).isCloseTo(4.3027 / Math.sqrt(3), within(1e-4));
    assertThat(moved.probabilityBetter()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(moved.probabilitySame()).isCloseTo(1 / 3.0, within(1e-12));
    // Both variances are 1, and so is that of the difference.
    assertThat(moved.varianceReduction()).isEqualTo(2);
    assertThat(moved.verdict()).isEqualTo("cannot-tell");
    // 3 runs x (2.484 / 1)^2 = 18.5
    assertThat(moved.runsToTell()).isEqualTo(19);
  }

  @Test
  void aDifferenceTwiceAsLargeAndAsUncertainTakesAsManyRuns() {
    Difference moved =
        Pairs.ofMeans("days", false, new double[] {2, 4, 6}, new double[] {0, 4, 2}).difference();
    assertThat(moved.runsToTell()).isEqualTo(19); // 3 x (2 x 2.484 / 2)^2
  }

  @Test
  void commonLuckIsMeasuredByTheVarianceThatItTakesAway() {
    // Variances 1 and 9; differences 2, 4, 6 have 4.
    Difference moved =
        Pairs.ofMeans("days", false, new double[] {1, 2, 3}, new double[] {3, 6, 9}).difference();
    assertThat(moved.varianceReduction()).isCloseTo(2.5, within(1e-12));
  }

  @Test
  void twoRunsThatAgreeTell() {
    double[] before = {3, 5};
    assertThat(Pairs.ofMeans("days", false, before, new double[] {2, 4}).difference().verdict())
        .isEqualTo("better");
  }

  @Test
  void aShareOfASingleRunIsItsPartOverItsWhole() {
    // From 1/10 to 2/4: worse.
    Difference moved =
        Pairs.ofShares(new double[][] {{1}, {10}}, new double[][] {{2}, {4}}).difference();
    assertThat(moved.before()).isCloseTo(0.1, within(1e-12));
    assertThat(moved.after()).isCloseTo(0.5, within(1e-12));
    assertThat(moved.probabilityBetter()).isZero();
  }

  @Test
  void whatIsBetterDependsOnTheMeasure() {
    double[] low = {1, 2, 3, 4};
    double[] high = {3.1, 4, 5, 6.1};
    assertThat(Pairs.ofMeans("days", false, low, high).difference().verdict()).isEqualTo("worse");
    assertThat(Pairs.ofMeans("days", true, low, high).difference().verdict()).isEqualTo("better");
  }

  @Test
  void noRunThatDiffersIsTheSameAndNotUnknown() {
    Difference same =
        Pairs.ofMeans("days", false, new double[] {1, 5}, new double[] {1, 5}).difference();
    assertThat(same.verdict()).isEqualTo("same");
    assertThat(same.probabilitySame()).isEqualTo(1);
    assertThat(same.runsToTell()).isZero();
  }

  @Test
  void oneRunTellsNothing() {
    Difference one = Pairs.ofMeans("days", false, new double[] {3}, new double[] {1}).difference();
    assertThat(one.verdict()).isEqualTo("cannot-tell");
  }

  @Test
  void aShareIsTheRatioOfSums() {
    // before 3 of 12, after 2 of 8 points: the same share, though single runs differ
    double[][] before = {{1, 2}, {4, 8}};
    double[][] after = {{2, 0}, {4, 4}};
    Difference moved = Pairs.ofShares(before, after).difference();
    assertThat(moved.before()).isCloseTo(0.25, within(1e-12));
    assertThat(moved.after()).isCloseTo(0.25, within(1e-12));
    assertThat(moved.mean()).isCloseTo(0, within(1e-12));
    // runs add 1/4 and 1/4 before, 1/4 + (2 - 1) / 4 and 1/4 + (0 - 1) / 4 after: differences of
    // 1/4 and -1/4 have a standard error of 1/4; t of one degree is 12.7062
    assertThat(moved.ci95().halfWidth()).isCloseTo(12.7062 / 4, within(1e-4));
    // single runs: 1/4 to 2/4 is worse, 2/8 to 0 is better
    assertThat(moved.probabilityBetter()).isEqualTo(0.5);
    assertThat(moved.verdict()).isEqualTo("cannot-tell");
  }

  @Test
  void nobodyBlamedIsAShareOfZero() {
    double[][] nothing = {{0, 0}, {0, 0}};
    Difference moved = Pairs.ofShares(nothing, nothing).difference();
    assertThat(moved.after()).isZero();
    assertThat(moved.verdict()).isEqualTo("same");
  }

  @Test
  void quantilesOfShiftedRunsShiftByAsMuchWithoutDoubt() {
    double[] before = new double[400];
    double[] after = new double[400];
    for (int i = 0; i < before.length; i++) {
      before[i] = i * 37 % 400; // 0 to 399, shuffled
      after[i] = before[i] - 2;
    }
    List<QuantileShift> shifts = QuantileShifts.of(before, after);
    assertThat(shifts).extracting(QuantileShift::quantile).contains(0.1, 0.5, 0.9);
    for (QuantileShift shift : shifts) {
      assertThat(shift.shift()).isCloseTo(-2, within(1e-9));
      assertThat(shift.ci95().halfWidth()).isCloseTo(0, within(1e-9));
    }
  }

  @Test
  void quantilesOfFewRunsHaveNoInterval() {
    QuantileShift shift = QuantileShifts.of(new double[] {1, 2}, new double[] {1, 3}).get(2);
    assertThat(shift.ci95().lo()).isNaN();
  }
}
