package slipstream.simulator.experiment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.scenario.fact.Quantity;
import slipstream.simulator.scenario.fact.Statistic;
import slipstream.simulator.scenario.fact.Term;

/** Each way of measuring, on values that can be worked out by hand. */
class MeasuringTest {
  private static final Map<String, double[]> VALUES =
      Map.of(
          "alone.days", new double[] {1, 2, 3, 6},
          "joined.days", new double[] {3, 4, 5, 8},
          "twice.days", new double[] {6, 7, 9, 10},
          "alone.hours", new double[] {2, 2, 2, 6});

  /** Each run is 2 days later, so the difference is 2 without any doubt. */
  @Test
  void aDifferenceIsPaired() {
    Estimate found = measured(mean(of("days", Map.of("joined", 1.0, "alone", -1.0)), List.of()));
    assertThat(found.mean()).isEqualTo(2);
    assertThat(found.ci95().lo()).isEqualTo(2);
    assertThat(found.ci95().hi()).isEqualTo(2);
  }

  /** Means 3, 5 and 8: 8 - 2 x 5 + 3 = 1. Runs give 1, 1, 2, 0; sd √(2/3), t(3) = 3.182. */
  @Test
  void weightsAddUpAndTheIntervalIsStudents() {
    Estimate found =
        measured(mean(of("days", Map.of("twice", 1.0, "joined", -2.0, "alone", 1.0)), List.of()));
    assertThat(found.mean()).isCloseTo(1, within(1e-12));
    assertThat(found.ci95().halfWidth()).isCloseTo(3.18245 * Math.sqrt(2.0 / 3) / 2, within(1e-4));
  }

  /** Several outputs may be added: mean days 3 and mean hours 3. */
  @Test
  void termsAddUp() {
    List<Term> terms =
        List.of(term("days", Map.of("alone", 1.0)), term("hours", Map.of("alone", 1.0)));
    assertThat(measured(mean(terms, List.of())).mean()).isEqualTo(6);
  }

  /** 20 days over 12 days, not the mean of 3, 2, 1.67 and 1.33. */
  @Test
  void aQuotientIsOfTheMeans() {
    Estimate found =
        measured(mean(of("days", Map.of("joined", 1.0)), of("days", Map.of("alone", 1.0))));
    assertThat(found.mean()).isCloseTo(20.0 / 12, within(1e-12));
    assertThat(found.ci95().contains(20.0 / 12)).isTrue();
  }

  @Test
  void aQuotientByNothingIsUnknown() {
    Quantity none = mean(of("days", Map.of("alone", 1.0)), of("days", Map.of("alone", 0.0)));
    assertThat(measured(none).mean()).isNaN();
  }

  /** A run without a value says nothing of the mean of the others. */
  @Test
  void whatIsNotDefinedIsLeftOut() {
    Measuring.Values values = (arm, output) -> new double[] {1, Double.NaN, 3};
    Quantity mean = mean(of("days", Map.of("alone", 1.0)), List.of());
    assertThat(Measuring.of(mean, values, 3).mean()).isEqualTo(2);
  }

  /** 40 runs, 1 to 40: two sections with medians 10.5 and 30.5; t(1) = 12.706. */
  @Test
  void aQuantileIsOfAllRunsAndItsIntervalBySections() {
    Estimate found = ofForty(Statistic.QUANTILE, 0.5, null);
    assertThat(found.mean()).isEqualTo(20.5);
    assertThat(found.ci95().halfWidth()).isCloseTo(12.7062 * 10, within(1e-2));
  }

  /** Variance of 1 to 40 is 40 x 41 / 12 = 136.67 over a mean of 20.5. */
  @Test
  void dispersionIsVarianceOverMean() {
    assertThat(ofForty(Statistic.DISPERSION, Double.NaN, null).mean())
        .isCloseTo(40 * 41 / 12.0 / 20.5, within(1e-9));
  }

  @Test
  void variationIsStandardDeviationOverMean() {
    assertThat(ofForty(Statistic.VARIATION, Double.NaN, null).mean())
        .isCloseTo(Math.sqrt(40 * 41 / 12.0) / 20.5, within(1e-9));
  }

  @Test
  void aCorrelationIsOfTwoOutputs() {
    Estimate found = ofForty(Statistic.RANK_CORRELATION, Double.NaN, "down");
    assertThat(found.mean()).isEqualTo(-1);
    assertThat(found.ci95().halfWidth()).isZero();
  }

  /** The median of 1 to 40 over that of twice as much, in all runs as in each section. */
  @Test
  void aQuotientOfQuantilesIsOfEachSection() {
    List<Term> once = of("up", Map.of("alone", 1.0));
    Quantity half = new Quantity(Statistic.QUANTILE, 0.5, once, of("up", Map.of("alone", 2.0)));
    Estimate found = Measuring.of(half, (arm, output) -> upTo(40), 40);
    assertThat(found.mean()).isEqualTo(0.5);
    assertThat(found.ci95().halfWidth()).isZero();
  }

  /** 800 runs have twenty sections of 40, not forty: 0 to 19, variance 35, t(19) = 2.09302. */
  @Test
  void thereAreNoMoreThanTwentySections() {
    double[] steps = new double[800];
    for (int run = 0; run < 800; run++) {
      steps[run] = run / 40;
    }
    Quantity median =
        new Quantity(Statistic.QUANTILE, 0.5, of("up", Map.of("alone", 1.0)), List.of());
    Estimate found = Measuring.of(median, (arm, output) -> steps, 800);
    assertThat(found.ci95().halfWidth()).isCloseTo(2.09302 * Math.sqrt(35 / 20.0), within(1e-4));
    assertThat(found.ci95().lo()).isCloseTo(9.5 - found.ci95().halfWidth(), within(1e-9));
  }

  /** Without the last, 1 to 39 are left, with the median 20; without any nothing is known. */
  @Test
  void aQuantileLeavesOutWhatIsNotDefined() {
    double[] values = upTo(40);
    values[39] = Double.NaN;
    Quantity median =
        new Quantity(Statistic.QUANTILE, 0.5, of("up", Map.of("alone", 1.0)), List.of());
    assertThat(Measuring.of(median, (arm, output) -> values, 40).mean()).isEqualTo(20);
    double[] none = new double[40];
    Arrays.fill(none, Double.NaN);
    assertThat(Measuring.of(median, (arm, output) -> none, 40).mean()).isNaN();
  }

  private static double[] upTo(int last) {
    double[] up = new double[last];
    for (int i = 0; i < last; i++) {
      up[i] = i + 1;
    }
    return up;
  }

  /** Fewer than two sections of 20 runs say nothing of the scatter. */
  @Test
  void fewRunsHaveNoInterval() {
    Quantity median =
        new Quantity(Statistic.QUANTILE, 0.5, of("days", Map.of("alone", 1.0)), List.of());
    assertThat(measured(median).mean()).isNaN();
  }

  private static Estimate ofForty(Statistic statistic, double at, String and) {
    double[] up = new double[40];
    double[] down = new double[40];
    for (int i = 0; i < 40; i++) {
      up[i] = i + 1;
      down[i] = -i;
    }
    Term term = new Term("up", and, Map.of("alone", 1.0));
    return Measuring.of(
        new Quantity(statistic, at, List.of(term), List.of()),
        (arm, output) -> output.equals("up") ? up : down,
        40);
  }

  private static Estimate measured(Quantity quantity) {
    return Measuring.of(quantity, (arm, output) -> VALUES.get(arm + "." + output), 4);
  }

  private static Quantity mean(List<Term> of, List<Term> over) {
    return new Quantity(Statistic.MEAN, Double.NaN, of, over);
  }

  private static List<Term> of(String output, Map<String, Double> weights) {
    return List.of(term(output, weights));
  }

  private static Term term(String output, Map<String, Double> weights) {
    return new Term(output, null, weights);
  }
}
