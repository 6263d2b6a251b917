/**
 * What memory shall not hold while a command computes: in a file that is gone with the process,
 * however it ends.
 *
 * <p>Start at {@link slipstream.reports.files.spill.SpillFile}. Other storage: another {@link
 * slipstream.simulator.experiment.Spill}.
 */
package slipstream.reports.files.spill;
