/**
 * Teams drawn from the prior and simulated, and how likely each is to have a given sprint. Start at
 * {@link slipstream.simulator.calibration.bank.TeamBank}. To add a habit of trackers: a component
 * of {@code scenario.Tracker}, its key in {@code Habits}, and its range in {@code
 * scenarios/priors.yaml}.
 */
package slipstream.simulator.calibration.bank;
