package slipstream.simulator.scenario.yaml;

import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.Scenario;

/**
 * A scenario and where each of its values comes from.
 *
 * @param scenario what a run needs
 * @param tree the resolved file as plain maps, lists, texts, numbers and booleans, in the order of
 *     the records; quantities are kept as they were written
 * @param origins file and line of each value, by its key path with dots
 * @param parameters the table of parameters
 * @param hash SHA-256 of the values alone: comments, file names, the order of keys and the way a
 *     value is written don't change it
 */
public record LoadedScenario(
    Scenario scenario,
    Map<String, Object> tree,
    Map<String, String> origins,
    List<Parameter> parameters,
    String hash) {}
