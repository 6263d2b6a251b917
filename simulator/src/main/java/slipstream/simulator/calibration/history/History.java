package slipstream.simulator.calibration.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a team committed to and delivered, sprint by sprint.
 *
 * @param unit {@code points} or {@code items}
 * @param sprints finished ones, oldest first, at least one
 * @param omissions what was left out and why, in the order of lines
 * @param remarks how the file as a whole was read, where it can be read otherwise, in sentences
 */
public record History(
    String unit, List<PastSprint> sprints, List<Omission> omissions, List<String> remarks) {
  /** The unit of estimates. */
  public static final String POINTS = "points";

  /** The unit of a count of work items. */
  public static final String ITEMS = "items";

  /** Lists are copied. */
  public History {
    sprints = List.copyOf(sprints);
    omissions = List.copyOf(omissions);
    remarks = List.copyOf(remarks);
  }

  /** How many rows each reason left out, in alphabetical order of reasons. */
  public Map<String, Integer> omissionCounts() {
    Map<String, Integer> counts = new TreeMap<>();
    omissions.forEach(omission -> counts.merge(omission.reason(), 1, Integer::sum));
    return counts;
  }

  /**
   * Whether each sprint has a commitment. Periods cut by {@link ReadingOptions#sprintDays} have
   * none: they tell how much gets done, not how much was promised.
   */
  public boolean knowsCommitments() {
    return sprints.stream().noneMatch(sprint -> Double.isNaN(sprint.committed()));
  }
}
