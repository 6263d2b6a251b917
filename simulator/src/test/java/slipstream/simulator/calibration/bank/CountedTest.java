package slipstream.simulator.calibration.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Interruptions that somebody counted, and how likely teams make them. */
class CountedTest {
  private static double[] sums(double[] counts, double[] days, double newest, double memory) {
    double[] sums = {100, 0};
    Interruptions.of(counts, days)
        .addLogLikelihood(sums, new double[] {0.19, 0.39}, newest, memory);
    return sums;
  }

  /** With 0.01 that happens in every team the rates are 0.2 and 0.4 a day. */
  private static double log(double came, double time, double rate) {
    return came * Math.log(rate) - time * rate;
  }

  /**
   * 2 and 4 in ten days each are no more than Poisson counts scatter: (1 + 1) / 3 for one degree of
   * freedom. The older counts half.
   */
  @Test
  void aSprintThatIsOlderCountsLess() {
    double[] sums = sums(new double[] {2, 4}, new double[] {10, 10}, 1, 0.5);
    assertThat(sums[0]).isCloseTo(100 + log(4 + 1, 10 + 5, 0.2), within(1e-12));
    assertThat(sums[1]).isCloseTo(log(4 + 1, 10 + 5, 0.4), within(1e-12));
  }

  @Test
  void aSprintThatNobodyCountedIsOldAllTheSame() {
    double[] sums = sums(new double[] {2, Double.NaN, 4}, new double[] {10, 7, 10}, 1, 0.5);
    assertThat(sums[1]).isCloseTo(log(4 + 0.5, 10 + 2.5, 0.4), within(1e-12));
  }

  /**
   * 0 and 6 where 3 each are expected: (9 + 9) / 3 = 6 times the variance, so a sixth of the
   * weight. In five days and fifteen it is 1.5 and 4.5: 1.5 + 0.5 = 2 times.
   */
  @Test
  void countsThatScatterTellLess() {
    double[] even = sums(new double[] {0, 6}, new double[] {10, 10}, 1, 1);
    assertThat(even[1]).isCloseTo(log(6, 20, 0.4) / 6, within(1e-12));
    double[] uneven = sums(new double[] {0, 6}, new double[] {5, 15}, 1, 1);
    assertThat(uneven[1]).isCloseTo(log(6, 20, 0.4) / 2, within(1e-12));
    double[] with = sums(new double[] {0, Double.NaN, 6}, new double[] {10, 99, 10}, 1, 1);
    assertThat(with[1]).isCloseTo(log(6, 20, 0.4) / 6, within(1e-12));
  }

  @Test
  void nothingAtAllIsACount() {
    double[] sums = sums(new double[] {0, 0}, new double[] {10, 10}, 0.5, 1);
    assertThat(sums[1]).isCloseTo(log(0, 10, 0.4), within(1e-12));
    double[] one = sums(new double[] {7}, new double[] {10}, 1, 1);
    assertThat(one[1]).isCloseTo(log(7, 10, 0.4), within(1e-12));
    double[] none = sums(new double[] {Double.NaN}, new double[] {10}, 1, 1);
    assertThat(none).containsExactly(100, 0);
  }
}
