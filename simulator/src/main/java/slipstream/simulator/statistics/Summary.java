package slipstream.simulator.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * What many runs say about one measure.
 *
 * @param sd standard deviation of one run, with n - 1 in its denominator; 0 for one run
 * @param ci95 95% interval of the mean
 * @param quantileCi95 95% interval of each quantile, by its name ({@code p50})
 * @param unit unit of all values but the map's keys
 */
public record Summary(
    double mean,
    double sd,
    Interval ci95,
    double p10,
    double p25,
    double p50,
    double p75,
    double p85,
    double p90,
    double p95,
    Map<String, Interval> quantileCi95,
    String unit) {

  private static final int[] PERCENTS = {10, 25, 50, 75, 85, 90, 95};

  private static final double[] SHARES =
      Arrays.stream(PERCENTS).mapToDouble(percent -> percent / 100.0).toArray();

  /**
   * Summarizes independent runs; the interval of the mean is Student's. With one run every interval
   * is that run's value: nothing is known about scatter.
   *
   * @param values one a run, at least one, all finite
   * @throws IllegalArgumentException if there are none, or one is not finite
   */
  public static Summary of(double[] values, String unit) {
    return of(Values.of(values), unit);
  }

  /** The same for values that need not be in memory. */
  public static Summary of(Values values, String unit) {
    Quantiles quantiles = Quantiles.of(values, SHARES);
    double mean = mean(values);
    double variance = variance(values, mean);
    return of(quantiles, mean, variance, Interval.ofMean(mean, variance, values.size()), unit);
  }

  /**
   * Summarizes a yes or no of each run, such as on time; the interval of the mean is Wilson's (see
   * {@link Share#of}), which has a width even where all runs agree.
   *
   * @param zeroOne one a run, each 0 or 1, at least one
   * @throws IllegalArgumentException if there are none, or one is neither 0 nor 1
   */
  public static Summary ofIndicator(double[] zeroOne, String unit) {
    return ofIndicator(Values.of(zeroOne), unit);
  }

  /** The same for values that need not be in memory. */
  public static Summary ofIndicator(Values zeroOne, String unit) {
    Quantiles quantiles = Quantiles.of(zeroOne, SHARES);
    long hits = 0;
    for (double[] piece : zeroOne) {
      for (double value : piece) {
        if (value != 0 && value != 1) {
          throw new IllegalArgumentException("an indicator is 0 or 1, but one is " + value);
        }
        hits += (long) value;
      }
    }
    Share share = Share.of(hits, zeroOne.size());
    return of(quantiles, share.share(), variance(zeroOne, share.share()), share.ci95(), unit);
  }

  private static Summary of(
      Quantiles quantiles, double mean, double variance, Interval ci95, String unit) {
    Map<String, Interval> intervals = new LinkedHashMap<>();
    for (int percent : PERCENTS) {
      intervals.put("p" + percent, quantiles.ci95(percent / 100.0));
    }
    return new Summary(
        mean,
        FastMath.sqrt(variance),
        ci95,
        quantiles.at(0.10),
        quantiles.at(0.25),
        quantiles.at(0.50),
        quantiles.at(0.75),
        quantiles.at(0.85),
        quantiles.at(0.90),
        quantiles.at(0.95),
        Collections.unmodifiableMap(intervals),
        unit);
  }

  /** In index order; the second pass takes back what rounding lost in the first. */
  private static double mean(Values values) {
    double sum = 0;
    for (double[] piece : values) {
      for (double value : piece) {
        sum += value;
      }
    }
    double rough = sum / values.size();
    double rest = 0;
    for (double[] piece : values) {
      for (double value : piece) {
        rest += value - rough;
      }
    }
    return rough + rest / values.size();
  }

  private static double variance(Values values, double mean) {
    double sum = 0;
    for (double[] piece : values) {
      for (double value : piece) {
        sum += (value - mean) * (value - mean);
      }
    }
    return values.size() < 2 ? 0 : sum / (values.size() - 1);
  }
}
