/**
 * Results as data that other programs read: {@code result.json} and {@code runs.csv}, the same
 * bytes for the same result on every machine.
 *
 * <p>Start at {@link slipstream.reports.kit.data.ResultDocument}. To add a field: a component of
 * {@link slipstream.simulator.experiment.Result}, or of the record of its study, and its line in
 * {@code result.schema.json}.
 */
package slipstream.reports.kit.data;
