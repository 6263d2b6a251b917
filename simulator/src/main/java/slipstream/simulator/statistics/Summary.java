package slipstream.simulator.statistics;

import java.util.Map;

/**
 * What many runs say about one measure.
 *
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
    String unit) {}
