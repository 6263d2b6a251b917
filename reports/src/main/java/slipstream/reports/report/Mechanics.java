package slipstream.reports.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.page.Page.MechanismLine;
import slipstream.reports.kit.page.Page.ParameterGroup;
import slipstream.reports.kit.words.Words;

/** How the model came to it: its mechanisms, and what is assumed. */
final class Mechanics {
  private record Known(String name, String owner, String without) {}

  private static final List<Known> ALL =
      List.of(
          new Known(
              "Open questions",
              "system-analyst",
              "are asked in mid-sprint and answered from outside, days later"),
          new Known(
              "Hidden cases",
              "system-analyst",
              "surface in work: extra hours, sometimes a new question"),
          new Known(
              "Changing requirements",
              "system-analyst",
              "reach begun stories and redo a share of what is done"),
          new Known(
              "Unplanned requests",
              "scrum-master",
              "interrupt at once instead of waiting for the next sprint"),
          new Known(
              "Shifting priorities", "scrum-master", "set begun work aside for another story"),
          new Known(
              "Planning",
              "scrum-master",
              "commits more than fits, and outside waits stretch because nobody chases them"),
          new Known(
              "Decisions",
              "tech-lead",
              "take whoever inherits them longer, and more of them are reversed"),
          new Known(
              "Contracts",
              "tech-lead",
              "are written in mid-sprint; what was built on a guess may not match"),
          new Known(
              "Access and environments", "platform", "are asked for by ticket, or set up by hand"),
          new Known(
              "Deployment", "platform", "is done by developers, fails more often and is repeated"),
          new Known("Production incidents", "on-call", "stop a developer, who drops everything"),
          new Known("Defects", "qa", "are found late, or come back as hot fixes"),
          new Known(
              "Approvals", "manager", "are asked for again and again, each time an interruption"),
          new Known("Other teams", "manager", "are found to be needed in mid-work, and waited for"),
          new Known(
              "Processes",
              "manager",
              "nobody explained cost hours to learn, and steps that are missed"),
          new Known(
              "Designs and assets", "designer", "are waited for, or invented and partly redone"));

  private Mechanics() {}

  static List<MechanismLine> lines(ResultDocument document) {
    Map<?, ?> structure = map(document.scenario(), "structure");
    return ALL.stream()
        .map(
            known ->
                new MechanismLine(
                    known.name(),
                    Words.capital(Words.role(known.owner())),
                    staffed(structure.get(known.owner())),
                    known.without()))
        .toList();
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
