package slipstream.simulator.experiment.comparison;

import slipstream.simulator.statistics.Interval;

/**
 * What an alternative moves in one measure: with it minus without it, run by run under the same
 * luck.
 *
 * @param unit unit of the difference
 * @param before mean without the alternative
 * @param after mean with it
 * @param mean mean difference
 * @param ci95 its 95% interval
 * @param probabilityBetter share of single runs that are better with it
 * @param probabilityBetterCi95 its 95% interval
 * @param probabilitySame share of single runs that are the same
 * @param varianceReduction how many times as many independent runs it would have taken: the sum of
 *     both variances over the variance of the difference; NaN where nothing varies
 * @param verdict {@link Verdict#key}
 * @param runsToTell runs that would about do to tell the two apart; 0 where they can be told apart
 *     already, or never
 */
public record Difference(
    String unit,
    double before,
    double after,
    double mean,
    Interval ci95,
    double probabilityBetter,
    Interval probabilityBetterCi95,
    double probabilitySame,
    double varianceReduction,
    String verdict,
    long runsToTell) {}
