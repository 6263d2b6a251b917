/**
 * Rows that are work items, and the sprints that they make. Start at {@link
 * slipstream.simulator.calibration.history.item.SprintsOfItems}, where it is decided what was
 * committed and what delivered; {@code ItemReading} keeps of each row what that takes, {@code
 * SprintOrder} orders sprints without days, {@code PeriodsOfItems} serves teams without sprints.
 */
package slipstream.simulator.calibration.history.item;
