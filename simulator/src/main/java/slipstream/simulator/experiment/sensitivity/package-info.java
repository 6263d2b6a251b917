/**
 * Which assumption moves the result most: one at a time, and all together.
 *
 * <p>Start at {@link slipstream.simulator.experiment.sensitivity.SensitivityStudy}; {@link
 * slipstream.simulator.experiment.sensitivity.Sensitivity} is what tables, charts and files read.
 * The estimators ({@code Trajectories}, {@code SobolIndices}, {@code TwoWay}) know numbers only,
 * and are tested on functions with known answers.
 */
package slipstream.simulator.experiment.sensitivity;
