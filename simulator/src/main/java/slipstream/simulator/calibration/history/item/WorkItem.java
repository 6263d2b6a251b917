package slipstream.simulator.calibration.history.item;

import slipstream.simulator.calibration.history.tracker.Standing;

/**
 * What is kept of a work item.
 *
 * @param line of the file
 * @param created a reading of Dates
 * @param started a reading of Dates
 * @param done a reading of Dates
 * @param points a reading of Numbers until all is read; NaN where not estimated
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
    int[] sprints) {

  /** The same, with points that are settled. */
  WorkItem worth(double settled) {
    return Double.compare(settled, points) == 0
        ? this
        : new WorkItem(line, created, started, done, settled, standing, sprints);
  }
}
