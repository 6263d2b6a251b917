/**
 * Many runs, and what they say together. Replication i depends on (scenario, seed, i) only; sums
 * run in index order, so the number of threads never shows.
 *
 * <p>Start at {@link slipstream.simulator.experiment.Experiment}; {@link
 * slipstream.simulator.experiment.Result} is what every table, chart and page reads. To add a
 * measure of a run: one line in {@link slipstream.simulator.experiment.Measure}.
 */
package slipstream.simulator.experiment;
