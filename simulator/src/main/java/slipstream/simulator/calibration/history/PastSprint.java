package slipstream.simulator.calibration.history;

import java.time.LocalDate;

/**
 * One finished sprint of a team.
 *
 * @param name as in the file, without control and direction characters, at most 60 characters
 * @param start first day; null where not recorded
 * @param end last day; null where not recorded
 * @param committed what the sprint held at its start, in the history's unit, above 0; NaN only
 *     where work was cut into periods that nobody promised anything for
 * @param delivered what was done in the sprint, in the history's unit, 0 or more
 * @param added what came in after the start, in the history's unit; NaN where not recorded
 * @param removed what was taken out after the start, in the history's unit; NaN where not recorded
 * @param interrupts how many unplanned requests and incidents came in, a count of 0 or more
 *     whatever the unit; NaN where not recorded
 */
public record PastSprint(
    String name,
    LocalDate start,
    LocalDate end,
    double committed,
    double delivered,
    double added,
    double removed,
    double interrupts) {}
