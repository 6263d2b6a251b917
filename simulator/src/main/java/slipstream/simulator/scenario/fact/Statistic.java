package slipstream.simulator.scenario.fact;

import java.util.Locale;

/** What is made of the values that an output has over the runs of an arm. */
public enum Statistic {
  /** The mean. */
  MEAN,
  /** The value that a share of the runs stays below. */
  QUANTILE,
  /** Standard deviation over mean. */
  VARIATION,
  /** Variance over mean; 1 for counts that come independently of one another. */
  DISPERSION,
  /** Spearman's correlation of the output with a second one. */
  RANK_CORRELATION;

  /** As files write it: {@code rank-correlation}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
