package slipstream.simulator.scenario.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A published regularity. It is reproduced where all its checks are.
 *
 * @param name in a few words
 * @param says the regularity, in a sentence
 * @param source who says so
 * @param limits what the comparison cannot show; may be empty
 * @param takenFromIt which of the model's parameters start from this very figure; empty where none
 *     does. Such a fact is an input, and is not counted as reproduced
 * @param notReproduced why the model does not reproduce it, for as long as it does not
 * @param notComparable why the model has nothing to compare with it; empty where it has
 * @param runs replications of each arm
 * @param arms the teams, by name
 * @param checks what is measured; none where nothing can be compared
 */
public record Fact(
    String name,
    String says,
    Source source,
    String limits,
    String takenFromIt,
    String notReproduced,
    String notComparable,
    int runs,
    Map<String, Arm> arms,
    List<Check> checks) {
  /** Collections are copied. */
  public Fact {
    arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
    checks = List.copyOf(checks);
  }
}
