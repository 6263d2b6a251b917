package slipstream.reports.study.busfactor;

/**
 * A study that only tests know: how many people each discipline can spare.
 *
 * @param spare people beyond the first, of the discipline that has fewest
 */
public record BusFactor(int spare) {}
