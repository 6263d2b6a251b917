package slipstream.simulator.scenario.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A statistic of an output, added up over arms: {@code {joined: 1, alone: -1}} is the difference.
 *
 * @param output what is measured of a run
 * @param and a second output, for a correlation; null where there is none
 * @param weights weight of each arm, by its name, in the order written
 */
public record Term(String output, String and, Map<String, Double> weights) {
  /** Maps are copied. */
  public Term {
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }
}
