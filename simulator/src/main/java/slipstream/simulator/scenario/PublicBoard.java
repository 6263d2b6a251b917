package slipstream.simulator.scenario;

import java.io.Serializable;
import java.util.List;

/**
 * What sprints of a public board looked like, as numbers: none of its rows.
 *
 * @param organisation whose board it is
 * @param sprints how many sprints the numbers stand for
 * @param ratios delivered over committed: quantiles in the middle of equal parts, so ten are those
 *     of 5%, 15%, … 95%; ascending
 */
public record PublicBoard(String organisation, int sprints, List<Double> ratios)
    implements Serializable {
  /** Lists are copied. */
  public PublicBoard {
    ratios = List.copyOf(ratios);
    if (sprints < 1 || ratios.isEmpty() || ratios.stream().anyMatch(ratio -> !(ratio >= 0))) {
      throw new IllegalArgumentException("a board has sprints, and ratios of 0 or more");
    }
  }
}
