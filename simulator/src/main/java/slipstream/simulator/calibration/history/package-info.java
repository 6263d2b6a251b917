/**
 * A team's finished sprints, and what a reader is told and says. Start at {@link
 * slipstream.simulator.calibration.history.History}; {@code reading.HistoryReader} reads it.
 *
 * <p>The rooms below, each seeing only those before it:
 *
 * <ol>
 *   <li>{@code text} turns bytes into rows, days and numbers;
 *   <li>{@code tracker} knows whose export has which headers;
 *   <li>{@code sprint} reads rows that are sprints, and leaves out what is no finished sprint;
 *   <li>{@code item} reads rows that are work items, and makes sprints of them;
 *   <li>{@code reading} is the way in.
 * </ol>
 *
 * <p>To add a tracker: its line in {@code tracker.Formats}, its sample among the tests. Of every
 * file only the columns named in {@link slipstream.simulator.calibration.history.Meaning} are
 * looked at: none holds a person's name, a title or a description.
 */
package slipstream.simulator.calibration.history;
