package slipstream.simulator.calibration.history.item;

import java.util.List;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.text.Dates;

/**
 * A team's work items, and the sprints they were in.
 *
 * @param all in the order of the file
 * @param sprints by their number
 * @param doneByState whether a date of being done counts only where the state says done
 * @param counted whether the user wants them counted, whatever points they have
 */
public record Items(
    List<WorkItem> all, List<SprintName> sprints, boolean doneByState, boolean counted) {

  /**
   * A sprint as items name it.
   *
   * @param line where it is named first
   * @param start a reading of Dates
   * @param end a reading of Dates
   */
  public record SprintName(String name, int line, long start, long end) {}

  /** Points, if any item has some and nobody wants them counted; else items are counted. */
  public String unit() {
    return !counted && all.stream().anyMatch(item -> item.points() > 0)
        ? History.POINTS
        : History.ITEMS;
  }

  /** How much an item counts: 0 for one that is not estimated among others that are. */
  double size(WorkItem item, String unit) {
    if (unit.equals(History.ITEMS)) {
      return 1;
    }
    return Double.isNaN(item.points()) ? 0 : item.points();
  }

  /** The newest day on which anything happened, below 0 where no day is known. */
  public int newestDay(Dates dates) {
    int newest = -1;
    for (WorkItem item : all) {
      newest = Math.max(newest, dates.day(item.done()));
      newest = Math.max(newest, dates.day(item.started()));
      newest = Math.max(newest, dates.day(item.created()));
    }
    return newest;
  }

  /** Whether an item counts as finished. */
  boolean isFinished(WorkItem item) {
    return switch (item.standing()) {
      case DONE -> true;
      case GIVEN_UP, OPEN -> false;
      case UNKNOWN -> item.done() >= 0 && !doneByState;
    };
  }
}
