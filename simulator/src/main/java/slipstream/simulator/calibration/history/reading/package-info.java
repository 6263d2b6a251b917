/**
 * The way in: from a team's file to its past sprints. Start at {@link
 * slipstream.simulator.calibration.history.reading.HistoryReader}.
 */
package slipstream.simulator.calibration.history.reading;
