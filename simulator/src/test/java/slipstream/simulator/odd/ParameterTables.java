package slipstream.simulator.odd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.yaml.Parameter;

/**
 * The parameters of {@code defaults.yaml} as tables of a page, one for each block: for each
 * mechanism, and for each other key of the first level. Which there are, the file says.
 */
final class ParameterTables {
  private static final String MECHANISMS = "mechanisms.";

  /** Names of a file, no parameters of the model. */
  private static final Set<String> LABELS = Set.of("name", "description");

  private final List<MechanismType> mechanisms;
  private final Map<String, List<Parameter>> blocks = new LinkedHashMap<>();

  ParameterTables(List<Parameter> parameters, List<MechanismType> mechanisms) {
    this.mechanisms = mechanisms;
    for (Parameter parameter : parameters) {
      if (!LABELS.contains(parameter.key())) {
        blocks.computeIfAbsent(block(parameter.key()), key -> new ArrayList<>()).add(parameter);
      }
    }
  }

  private static String block(String key) {
    int from = key.startsWith(MECHANISMS) ? MECHANISMS.length() : 0;
    int dot = key.indexOf('.', from);
    return dot < 0 ? "run" : key.substring(0, dot);
  }

  /** The blocks, in the order of the file. */
  Set<String> blocks() {
    return blocks.keySet();
  }

  /** The keys of a block, of its first level only. */
  Set<String> keys(String block) {
    return blocks.get(block).stream()
        .map(parameter -> below(block, parameter).split("\\.")[0])
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** All that the page does not get from people, by the names of its markers. */
  Map<String, String> contents() {
    Map<String, String> contents = new LinkedHashMap<>();
    blocks.keySet().forEach(block -> contents.put(block, table(block)));
    contents.put("roles", roles());
    contents.put("mechanisms", overview());
    return contents;
  }

  private String table(String block) {
    StringBuilder table =
        new StringBuilder("| key | meaning | value | range | evidence | source; why |\n");
    table.append("|---|---|---|---|---|---|\n");
    String last = "";
    for (Parameter parameter : blocks.get(block)) {
      String meaning = parameter.meaning().equals(last) ? "" : parameter.meaning();
      last = parameter.meaning();
      String range = parameter.hasRange() ? parameter.low() + " to " + parameter.high() : "";
      String why =
          List.of(parameter.source(), parameter.note()).stream()
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("; "));
      row(
          table,
          "`" + below(block, parameter) + "`",
          withUnit(meaning, parameter),
          "`" + parameter.value() + "`",
          range,
          parameter.evidence(),
          why);
    }
    return table.toString();
  }

  /** Files write 2h as well as 0.5 days; the unit is told where the number alone is ambiguous. */
  private static String withUnit(String meaning, Parameter parameter) {
    boolean told = !meaning.isEmpty() && parameter.unit().contains("per ");
    return told ? meaning.replaceAll("\\.$", "") + " (" + parameter.unit() + ")." : meaning;
  }

  private String overview() {
    StringBuilder table = new StringBuilder("| block | what happens | owner | on |\n");
    table.append("|---|---|---|---|\n");
    for (MechanismType mechanism : mechanisms) {
      String block = MECHANISMS + mechanism.key();
      row(
          table,
          "[`" + mechanism.key() + "`](#" + mechanism.key() + ")",
          mechanism.meaning(),
          value(block, ".governed-by"),
          value(block, ".enabled").equals("true") ? "yes" : "no");
    }
    return table.toString();
  }

  private String value(String block, String key) {
    return blocks.getOrDefault(block, List.of()).stream()
        .filter(parameter -> parameter.key().equals(block + key))
        .map(Parameter::value)
        .findFirst()
        .orElse("");
  }

  private static String roles() {
    StringBuilder table = new StringBuilder("| role | what it does |\n|---|---|\n");
    for (Role role : Role.values()) {
      row(table, "`" + role.key() + "`", role.meaning());
    }
    return table.toString();
  }

  private static String below(String block, Parameter parameter) {
    String prefix = block + ".";
    return parameter.key().startsWith(prefix)
        ? parameter.key().substring(prefix.length())
        : parameter.key();
  }

  private static void row(StringBuilder table, String... cells) {
    table.append("| ");
    for (int i = 0; i < cells.length; i++) {
      table.append(cells[i].replace("|", "\\|")).append(i < cells.length - 1 ? " | " : " |\n");
    }
  }
}
