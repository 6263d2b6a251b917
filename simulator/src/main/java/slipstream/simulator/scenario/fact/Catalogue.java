package slipstream.simulator.scenario.fact;

import java.util.List;

/**
 * All facts that the model is held against.
 *
 * @param file name of the file that lists them
 * @param facts in the order written
 */
public record Catalogue(String file, List<Fact> facts) {
  /** Lists are copied. */
  public Catalogue {
    facts = List.copyOf(facts);
  }
}
