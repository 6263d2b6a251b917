package slipstream.reports.command.history;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slipstream.reports.console.Refusal;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.scenario.yaml.text.FileSource;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;
import slipstream.simulator.scenario.yaml.text.YamlReading;

/** Which column means what: as typed, or from a small YAML file. */
final class NamedColumns {
  private NamedColumns() {}

  /**
   * The headers by their meaning; later words go over earlier ones.
   *
   * @param words {@code MEANING=HEADER}, or the name of a YAML file
   */
  static Map<Meaning, String> of(List<String> words) {
    Map<Meaning, String> columns = new EnumMap<>(Meaning.class);
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        columns.put(
            meaning(word.substring(0, equals).strip(), "--columns", false),
            word.substring(equals + 1));
      } else if (word.matches("(?i).*\\.ya?ml")) {
        columns.putAll(ofFile(word));
      } else {
        throw Refusal.usage(
            "--columns takes MEANING=HEADER or a YAML file, found '"
                + word
                + "'; e.g. --columns done='Resolved at'");
      }
    }
    return columns;
  }

  private static Map<Meaning, String> ofFile(String file) {
    Map<Meaning, String> columns = new EnumMap<>(Meaning.class);
    ProblemList problems = new ProblemList();
    Node root = YamlReading.read(new FileSource(Path.of(file)), problems).orElse(null);
    try {
      problems.refuseIfAny();
    } catch (ScenarioProblems e) {
      throw Refusal.badScenario(e.getMessage());
    }
    if (!(root instanceof Node.Mapping map)) {
      throw Refusal.badScenario(file + ": found no lines such as \"done: Resolved at\"");
    }
    map.entries()
        .forEach(
            (key, value) -> {
              String place = value.place().origin();
              if (!(value instanceof Node.Scalar header)) {
                throw Refusal.badScenario(place + " " + key + ": one header is allowed, as text");
              }
              columns.put(meaning(key, place, true), header.text());
            });
    return columns;
  }

  private static Meaning meaning(String word, String where, boolean inFile) {
    return Meaning.of(word)
        .orElseThrow(
            () -> {
              String message =
                  where
                      + ": found '"
                      + word
                      + "'; allowed are "
                      + Arrays.stream(Meaning.values())
                          .map(Meaning::word)
                          .collect(Collectors.joining(", "));
              return inFile ? Refusal.badScenario(message) : Refusal.usage(message);
            });
  }
}
