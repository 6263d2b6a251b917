package slipstream.simulator.calibration.history.item;

import slipstream.simulator.calibration.history.tracker.Standing;

/**
 * What is kept of a work item.
 *
 * @param line of the file
 * @param created a reading of Dates
 * @param started a reading of Dates
 * @param done a reading of Dates
 * @param points NaN where not estimated
 * @param standing where it stands
 * @param sprints numbers of its sprints, in the order of the file's columns
 */
public record WorkItem(
    int line,
    long created,
    long started,
    long done,
    double points,
    Standing standing,
    int[] sprints) {}
