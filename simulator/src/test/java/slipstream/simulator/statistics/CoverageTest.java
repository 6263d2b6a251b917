package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/**
 * A 95% interval contains the truth in 95% of experiments. Of 1,000 experiments, 950 do, give or
 * take sqrt(1000 x 0.95 x 0.05) = 6.9; the bounds are 14 away, which exact intervals leave with a
 * probability of 4% under random seeds. The seeds are fixed, so a failure means changed code.
 */
class CoverageTest {
  private static final int EXPERIMENTS = 1_000;

  @Test
  void theIntervalOfTheMeanCoversIt() {
    // Uniform from 0 to 1 has mean 1/2.
    assertCoverage(
        random -> {
          double[] values = new double[30];
          for (int i = 0; i < values.length; i++) {
            values[i] = random.nextDouble();
          }
          return Summary.of(values, "days").ci95().contains(0.5);
        });
  }

  @Test
  void theStreamedIntervalOfTheMeanCoversItForFourValues() {
    // Student's interval is exact for normal values, however few.
    assertCoverage(
        random -> {
          Moments moments = new Moments();
          for (int i = 0; i < 4; i++) {
            moments.add(3 + 2 * random.nextGaussian());
          }
          return moments.ci95().contains(3);
        });
  }

  @Test
  void wilsonsIntervalCoversTheShare() {
    assertCoverage(
        random -> {
          double[] onTime = new double[400];
          for (int i = 0; i < onTime.length; i++) {
            onTime[i] = random.nextDouble() < 0.3 ? 1 : 0;
          }
          return Summary.ofIndicator(onTime, "share").ci95().contains(0.3);
        });
  }

  @Test
  void theIntervalOfTheMedianCoversIt() {
    // Whole ranks make it cover up to 0.5% more: near either end of the interval, one more rank of
    // 2,001 is a step of 0.0178 x exp(-1.96² / 2) = 0.26%.
    assertCoverage(
        random -> {
          double[] values = new double[2_001];
          for (int i = 0; i < values.length; i++) {
            values[i] = Math.exp(random.nextGaussian());
          }
          return Summary.of(values, "days").quantileCi95().get("p50").contains(1);
        });
  }

  @Test
  void theIntervalOfARatioCoversIt() {
    // 0 to 20 blame points a run, all numbers equally likely, each on backend with 0.6.
    assertCoverage(
        random -> {
          Ratio ratio = new Ratio();
          for (int run = 0; run < 200; run++) {
            int points = random.nextInt(21);
            ratio.add(hits(random, points, 0.6), points);
          }
          return ratio.share().ci95().contains(0.6);
        });
  }

  @Test
  void theIntervalOfADifferenceOfRatiosCoversIt() {
    // Both ratios count the same points, so they are strongly correlated: 0.6 - 0.6 x 0.5 = 0.3.
    assertCoverage(
        random -> {
          DifferenceOfRatios gap = new DifferenceOfRatios();
          for (int run = 0; run < 200; run++) {
            int points = random.nextInt(21);
            int blamed = hits(random, points, 0.6);
            gap.add(blamed, points, hits(random, blamed, 0.5), points);
          }
          return gap.share().ci95().contains(0.3);
        });
  }

  private static int hits(RandomGenerator random, int trials, double probability) {
    int hits = 0;
    for (int i = 0; i < trials; i++) {
      hits += random.nextDouble() < probability ? 1 : 0;
    }
    return hits;
  }

  private static void assertCoverage(Predicate<RandomGenerator> covers) {
    RandomGenerator random = new Well19937c(20261);
    int covered = 0;
    for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
      covered += covers.test(random) ? 1 : 0;
    }
    assertThat(covered).isBetween(936, 964);
  }
}
