package slipstream.simulator.experiment.sweep;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A key that a sweep moves.
 *
 * @param key path of the key with dots, as {@code --set} takes it
 * @param values its values as written, in the order given, no two the same
 */
public record Axis(String key, List<String> values) {
  /** Refuses an axis without values, or with a value twice: it would count double in every mean. */
  public Axis {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("no values");
    }
    Set<String> seen = new TreeSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        throw new IllegalArgumentException("the value '" + value + "' is given twice");
      }
    }
  }
}
