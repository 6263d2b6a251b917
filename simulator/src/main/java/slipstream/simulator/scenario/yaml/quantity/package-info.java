/**
 * How single values are written: quantities with units, distributions, ranges, staffing. Start at
 * {@link slipstream.simulator.scenario.yaml.quantity.LeafReading}.
 *
 * <p>To add a family of distributions: a constant in {@code Family}; the schema follows.
 */
package slipstream.simulator.scenario.yaml.quantity;
