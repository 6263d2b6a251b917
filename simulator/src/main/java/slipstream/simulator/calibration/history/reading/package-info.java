/**
 * From a team's file to its past sprints. Start at {@link
 * slipstream.simulator.calibration.history.reading.HistoryReader}.
 *
 * <p>A table of sprints goes through {@code TableReading}; work items are kept small by {@code
 * ItemReading} and made sprints by {@code SprintsOfItems}, or periods by {@code PeriodsOfItems}.
 * All end in {@code SprintChecks}, which leaves out what is no finished sprint; {@code Account}
 * says what became of each row that does not count.
 */
package slipstream.simulator.calibration.history.reading;
