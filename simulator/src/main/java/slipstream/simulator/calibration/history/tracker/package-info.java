/**
 * Whose export it is, and what its columns mean. Start at {@link
 * slipstream.simulator.calibration.history.tracker.Formats}: the one list of all formats.
 *
 * <p>To add a tracker: a line in {@code Formats}, with the place where its headers were looked up,
 * and a small invented export among the tests, whose sprints are stated by hand.
 */
package slipstream.simulator.calibration.history.tracker;
