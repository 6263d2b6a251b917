package slipstream.simulator.experiment.comparison;

import java.util.List;
import java.util.Map;

/**
 * A scenario against others, each pair under the same luck.
 *
 * @param difference measure to what the first alternative moves: the whole answer of a what-if
 * @param alternatives in the order in which they were asked for, one at least
 */
public record Comparisons(Map<String, Difference> difference, List<Alternative> alternatives) {}
