/**
 * Which assumption moves the result most: one at a time, and all together.
 *
 * <p>{@link slipstream.simulator.experiment.sensitivity.Sensitivity} is what tables, charts and
 * files read.
 */
package slipstream.simulator.experiment.sensitivity;
