/**
 * From a team's own history to a scenario that predicts. Start at {@code history}: what a team's
 * past is, and how it is read from the file of its tracker.
 */
package slipstream.simulator.calibration;
