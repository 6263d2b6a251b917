package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatioTest {
  private static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

  @Test
  void theShareIsTheRatioOfTheSums() {
    // 1 of 2, 3 of 6 and 5 of 7 points: 9 of 15.
    assertThat(ratio(1, 2, 3, 6, 5, 7).share().share()).isCloseTo(0.6, within(1e-15));
  }

  @Test
  void theIntervalIsTheScatterOfWhatTheShareDoesNotExplain() {
    // Numerator - 0.6 x denominator: -0.2, -0.6, 0.8; squares 0.04 + 0.36 + 0.64 = 1.04, / 2 =
    // 0.52.
    // Divided by the mean denominator 5: variance 0.0208; t(2) = 4.302653: half width
    // 4.302653 x sqrt(0.0208 / 3) = 0.35827.
    Interval ci95 = ratio(1, 2, 3, 6, 5, 7).share().ci95();

    assertThat(ci95.lo()).isCloseTo(0.24173, within(1e-5));
    assertThat(ci95.hi()).isCloseTo(0.95827, within(1e-5));
  }

  @Test
  void mergedBlocksSayWhatAllReplicationsSay() {
    Ratio merged = ratio(1, 2);
    merged.merge(ratio());
    merged.merge(ratio(3, 6, 5, 7));
    Share all = ratio(1, 2, 3, 6, 5, 7).share();

    assertThat(merged.share().share()).isCloseTo(all.share(), within(1e-15));
    assertThat(merged.share().ci95().lo()).isCloseTo(all.ci95().lo(), within(1e-14));
  }

  @Test
  void blocksOfTwoMergeLikeFourReplications() {
    Ratio merged = ratio(1, 2, 3, 6);
    merged.merge(ratio(5, 7, 0, 9));

    assertThat(merged.share().ci95().hi())
        .isCloseTo(ratio(1, 2, 3, 6, 5, 7, 0, 9).share().ci95().hi(), within(1e-14));
  }

  @Test
  void aPartMergedWithWhatIsNoneIsNotCut() {
    Ratio merged = ratio(0, 4);
    merged.merge(ratio(8, 4));

    assertThat(merged.share().ci95().lo()).isNegative();
  }

  /**
   * Shares 4/8 and 3/6. What they leave, over the mean denominators 4 and 3: 0.5 - 1/3 and -0.5 +
   * 1/3; variance 2/36; t(1) = 12.7062: half width 12.7062 x sqrt(1/36) = 2.1177.
   */
  @Test
  void theIntervalOfADifferenceIsTheScatterOfWhatBothSharesLeave() {
    DifferenceOfRatios gap = new DifferenceOfRatios();
    gap.add(3, 2, 2, 2);
    gap.add(1, 6, 1, 4);

    assertThat(gap.share().ci95().lo()).isCloseTo(-2.1177, within(1e-4));
    assertThat(gap.share().ci95().hi()).isCloseTo(2.1177, within(1e-4));
  }

  @Test
  void theIntervalOfAPartEndsAtZeroAndOne() {
    // Shares 0 of 4 and 4 of 4: the t interval with 1 degree of freedom is far wider than 0 to 1.
    assertThat(ratio(0, 4, 4, 4).share().ci95()).isEqualTo(new Interval(0, 1));
    // 8 of 4 is no part, so nothing is cut.
    assertThat(ratio(0, 4, 8, 4).share().ci95().lo()).isNegative();
  }

  @Test
  void nothingToShareIsAShareOfZero() {
    assertThat(ratio(0, 0, 0, 0).share()).isEqualTo(new Share(0, new Interval(0, 0)));
    assertThat(ratio().share()).isEqualTo(new Share(0, new Interval(0, 0)));
  }

  @Test
  void oneReplicationHasNoScatterToSpeakOf() {
    assertThat(ratio(1, 4).share()).isEqualTo(new Share(0.25, UNKNOWN));
  }

  @Test
  void theDifferenceOfTwoSharesIsTheirDifference() {
    DifferenceOfRatios gap = new DifferenceOfRatios();
    gap.add(3, 4, 1, 2); // blamed for 3 of 4 points, caused 1 of 2 days
    gap.add(3, 8, 0, 2);

    // 6 of 12 minus 1 of 4.
    assertThat(gap.share().share()).isEqualTo(0.25);
  }

  @Test
  void whatMovesBothSharesTogetherCancels() {
    DifferenceOfRatios gap = new DifferenceOfRatios();
    DifferenceOfRatios merged = new DifferenceOfRatios();
    double[] numerators = {1, 3, 2, 4};
    for (double numerator : numerators) {
      gap.add(numerator + 2, 10, numerator, 10);
      DifferenceOfRatios block = new DifferenceOfRatios();
      block.add(numerator + 2, 10, numerator, 10);
      merged.merge(block);
    }

    // Each share scatters, but their difference is 0.2 in every replication.
    assertThat(gap.share().share()).isCloseTo(0.2, within(1e-15));
    assertThat(gap.share().ci95().halfWidth()).isLessThan(1e-7);
    assertThat(merged.share().share()).isCloseTo(0.2, within(1e-15));
  }

  @Test
  void theIntervalOfADifferenceCountsBothScatters() {
    DifferenceOfRatios gap = new DifferenceOfRatios();
    gap.add(1, 10, 3, 10);
    gap.add(3, 10, 1, 10);
    gap.add(2, 10, 2, 10);

    // Differences per replication: -0.2, 0.2, 0; variance 0.04; t(2) = 4.302653:
    // half width 4.302653 x sqrt(0.04 / 3) = 0.49683.
    assertThat(gap.share().share()).isCloseTo(0, within(1e-15));
    assertThat(gap.share().ci95().halfWidth()).isCloseTo(0.49683, within(1e-5));
  }

  @Test
  void aDifferenceFromNothingIsTheShareItself() {
    DifferenceOfRatios gap = new DifferenceOfRatios();
    gap.add(1, 4, 0, 0);
    gap.add(3, 4, 0, 0);

    assertThat(gap.share().share()).isEqualTo(0.5);
    assertThat(new DifferenceOfRatios().share()).isEqualTo(new Share(0, UNKNOWN));
  }

  /** From numerator, denominator, numerator, denominator … */
  private static Ratio ratio(double... pairs) {
    Ratio ratio = new Ratio();
    for (int i = 0; i < pairs.length; i += 2) {
      ratio.add(pairs[i], pairs[i + 1]);
    }
    return ratio;
  }
}
