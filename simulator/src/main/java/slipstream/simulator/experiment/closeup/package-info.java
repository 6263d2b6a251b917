/**
 * Single runs beside the averages: the fan of paths that runs take, and one run told day by day.
 *
 * <p>Start at {@link slipstream.simulator.experiment.closeup.CloseUp}.
 */
package slipstream.simulator.experiment.closeup;
