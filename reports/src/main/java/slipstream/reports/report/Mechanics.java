package slipstream.reports.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.page.Page.MechanismLine;
import slipstream.reports.kit.page.Page.ParameterGroup;
import slipstream.reports.kit.words.Lexicon;
import slipstream.reports.kit.words.Words;

/** How the model came to it: its mechanisms, and what is assumed. */
final class Mechanics {
  private Mechanics() {}

  /** A line for each mechanism of the scenario that has words, in the scenario's order. */
  static List<MechanismLine> lines(Object scenario) {
    Map<?, ?> structure = map(scenario, "structure");
    Map<?, ?> mechanisms = map(scenario, "mechanisms");
    List<MechanismLine> lines = new ArrayList<>();
    for (Object key : mechanisms.keySet()) {
      String entry = "mechanism." + key;
      Object owner = map(mechanisms, key.toString()).get("governed-by");
      if (owner != null && Lexicon.find(entry).isPresent()) {
        boolean off = Boolean.FALSE.equals(map(mechanisms, key.toString()).get("enabled"));
        lines.add(
            new MechanismLine(
                Lexicon.find(entry).orElseThrow(),
                Words.capital(Words.role(owner.toString())),
                off ? "switched off" : staffed(structure.get(owner)),
                Lexicon.find(entry + ".without").orElse("")));
      }
    }
    return lines;
  }

  private static String staffed(Object staffing) {
    if (staffing == null) {
      return "unknown";
    }
    return staffing instanceof Map<?, ?> part
        ? "there, " + part.get("fte") + " of a post"
        : staffing.toString().equals("present") ? "there" : staffing.toString();
  }

  private static Map<?, ?> map(Object tree, String key) {
    Object found = tree instanceof Map<?, ?> keys ? keys.get(key) : null;
    return found instanceof Map<?, ?> inner ? inner : Map.of();
  }

  /** Parameters by block: the first key, and of mechanisms the second as well. */
  static List<ParameterGroup> groups(List<Assumed> assumed) {
    Map<String, List<Assumed>> groups = new LinkedHashMap<>();
    for (Assumed parameter : assumed) {
      String[] keys = parameter.key().split("\\.");
      if (keys.length > 1) {
        String group = keys[0].equals("mechanisms") ? keys[0] + ": " + keys[1] : keys[0];
        groups.computeIfAbsent(group.replace('-', ' '), name -> new ArrayList<>()).add(parameter);
      }
    }
    List<ParameterGroup> list = new ArrayList<>();
    groups.forEach(
        (name, parameters) -> list.add(new ParameterGroup(Words.capital(name), parameters)));
    return list;
  }
}
