package slipstream.simulator.experiment.comparison;

import java.util.List;
import java.util.Map;

/**
 * A scenario against others, each pair under the same luck.
 *
 * @param difference measure to what the first alternative moves: the whole answer of a what-if
 * @param alternatives in the order in which they were asked for, one at least
 * @param assumed what was set of all of them alike, as {@code key=value}; empty where they are as
 *     their files have them
 */
public record Comparisons(
    Map<String, Difference> difference, List<Alternative> alternatives, List<String> assumed) {
  /** The same, of scenarios for which this was set of all alike. */
  public Comparisons assuming(List<String> settings) {
    return new Comparisons(difference, alternatives, List.copyOf(settings));
  }
}
