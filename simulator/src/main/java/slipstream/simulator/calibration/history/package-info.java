/**
 * A team's finished sprints, and what a reader is told and says. Start at {@link
 * slipstream.simulator.calibration.history.History}; it is read by {@code reading.HistoryReader}.
 *
 * <p>The rooms below, each seeing only those before it: {@code text} turns bytes into rows, dates
 * and numbers; {@code tracker} knows whose export has which headers; {@code reading} makes sprints
 * of the rows. To add a tracker: its line in {@code tracker.Formats}, its sample among the tests.
 *
 * <p>Of every file only the columns named in {@link
 * slipstream.simulator.calibration.history.Meaning} are looked at: none holds a person's name, a
 * title or a description.
 */
package slipstream.simulator.calibration.history;
