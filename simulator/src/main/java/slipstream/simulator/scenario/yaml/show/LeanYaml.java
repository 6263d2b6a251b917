package slipstream.simulator.scenario.yaml.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.Parameter;
import slipstream.simulator.scenario.yaml.text.FlowText;

/**
 * A scenario as a file that stands alone and says no more than it must: what differs from the
 * shipped defaults, each value with its range, its source and its evidence.
 */
public final class LeanYaml {
  private static final String INDENT = "  ";

  private LeanYaml() {}

  /**
   * The text; loading it gives a scenario with the same hash.
   *
   * @param loaded the scenario
   * @param defaults {@code defaults.yaml}
   */
  public static String render(LoadedScenario loaded, LoadedScenario defaults) {
    Map<String, Parameter> known = byKey(defaults);
    Map<String, String> lines = new LinkedHashMap<>();
    for (Parameter parameter : loaded.parameters()) {
      if (!same(parameter, known.remove(parameter.key()))) {
        lines.put(parameter.key(), value(parameter));
      }
    }
    // What is left stands in the defaults only: null takes it away.
    known.keySet().stream()
        .filter(key -> lines.keySet().stream().noneMatch(other -> key.startsWith(other + ".")))
        .forEach(key -> lines.put(key, "null"));
    StringBuilder text = new StringBuilder("extends: defaults.yaml\n");
    block(text, lines, "");
    return text.toString();
  }

  private static Map<String, Parameter> byKey(LoadedScenario loaded) {
    return loaded.parameters().stream()
        .collect(
            Collectors.toMap(Parameter::key, one -> one, (one, two) -> one, LinkedHashMap::new));
  }

  private static boolean same(Parameter one, Parameter other) {
    return other != null && value(one).equals(value(other));
  }

  private static String value(Parameter parameter) {
    List<String> parts = new ArrayList<>();
    if (parameter.hasRange()) {
      parts.add("range: " + FlowText.of(parameter.low() + " to " + parameter.high()));
    }
    add(parts, "source", parameter.source());
    add(parts, "evidence", parameter.evidence());
    add(parts, "note", parameter.note());
    return parts.isEmpty()
        ? parameter.value()
        : "{value: " + parameter.value() + ", " + String.join(", ", parts) + "}";
  }

  private static void add(List<String> parts, String key, String text) {
    if (!text.isEmpty()) {
      parts.add(key + ": " + FlowText.of(text));
    }
  }

  /** Keys of one block stand together, in the order in which they come. */
  private static void block(StringBuilder text, Map<String, String> lines, String indent) {
    Map<String, Map<String, String>> blocks = new LinkedHashMap<>();
    lines.forEach(
        (key, value) -> {
          int dot = key.indexOf('.');
          String first = dot < 0 ? key : key.substring(0, dot);
          blocks
              .computeIfAbsent(first, one -> new LinkedHashMap<>())
              .put(dot < 0 ? "" : key.substring(dot + 1), value);
        });
    blocks.forEach(
        (key, inside) -> {
          text.append(indent).append(key).append(':');
          if (inside.containsKey("")) {
            text.append(' ').append(inside.get("")).append('\n');
          } else {
            text.append('\n');
            block(text, inside, indent + INDENT);
          }
        });
  }
}
