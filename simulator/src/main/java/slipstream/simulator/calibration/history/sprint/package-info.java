/**
 * Rows that are sprints, and what becomes of any sprint before it counts. Start at {@link
 * slipstream.simulator.calibration.history.sprint.SprintChecks}: all readers end there. {@code
 * Account} says what became of each row that does not count.
 */
package slipstream.simulator.calibration.history.sprint;
