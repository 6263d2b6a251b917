/**
 * From bytes to rows, days and numbers, whatever program wrote them. Start at {@link
 * slipstream.simulator.calibration.history.text.Rows}. Nothing here knows of sprints.
 *
 * <p>A new way to write a date is a pattern in {@code Dates} and a line in its test.
 */
package slipstream.simulator.calibration.history.text;
