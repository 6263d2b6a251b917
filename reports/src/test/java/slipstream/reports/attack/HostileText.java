package slipstream.reports.attack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Files in which every text that a person may write is one of these: names, descriptions, sources,
 * notes, sprints, teams, figures of facts, and the names of the files.
 */
record HostileText(Path folder, String text, String other, String hidden) {
  /** Every command that writes, with words for the files. */
  static final List<String> COMMANDS =
      List.of(
          "run TEAM --runs=20 --deck --pdf",
          // Without bitmaps, which take longest; their pages are drawn from what they store.
          "what-if TEAM --hire qa --runs=8 --no-charts",
          "compare TEAM OTHER --runs=8 --no-charts",
          "explain TEAM --runs=2 --no-charts",
          "explain TEAM --of blame --runs=2 --no-charts",
          "advise TEAM --runs=4 --no-charts",
          "sensitivity TEAM --runs=4 --no-charts",
          "replay TEAM --runs=8 --no-charts",
          "sweep TEAM --runs=4 --set backlog.stories=2,3",
          "portfolio TEAM OTHER --runs=4 --no-charts",
          "facts FACTS --runs=100 --no-charts",
          "calibrate SPRINTS --teams=4 --runs=4 --no-charts",
          "forecast SPRINTS --remaining=120 --teams=4 --runs=4 --no-charts",
          "forecast ITEMS --remaining=120 --runs=4 --no-charts");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Nothing in it means anything to anybody. */
  static HostileText harmless(Path folder) throws IOException {
    return new HostileText(folder, "a harmless text", "another one", "").written();
  }

  /**
   * Markup, formulas, templates, entities, ways out of a folder; and, where a file may hold them,
   * what moves a terminal's cursor or turns the reading direction.
   */
  static HostileText hostile(Path folder) throws IOException {
    return new HostileText(
            folder,
            "=HYPERLINK(\"https://evil.example\",\"x\")</script><script>alert(1)</script>'\"><img"
                + " src=x onerror=alert(1)>]]>${7*7}{{7*7}}",
            "@SUM(1+1)*cmd|' /C calc'!A0<svg onload=alert(1)></style></title><a"
                + " href=\"javascript:alert(1)\">&lt;b&gt;../../../etc/passwd&e;-->",
            "\u001b[2J\u001b]8;;https://evil.example\u0007\u202e\u009b31m")
        .written();
  }

  String team() {
    return folder.resolve(fileName("team")).toString();
  }

  String otherTeam() {
    return folder.resolve("other.yaml").toString();
  }

  String sprints() {
    return folder.resolve(fileName("sprints").replace(".yaml", ".csv")).toString();
  }

  String items() {
    return folder.resolve(fileName("items").replace(".yaml", ".csv")).toString();
  }

  String facts() {
    return folder.resolve("facts.yaml").toString();
  }

  /** A command as a shell would take it, with these files. */
  String[] words(String command) {
    return Stream.of(command.split(" "))
        .map(
            word ->
                switch (word) {
                  case "TEAM" -> team();
                  case "OTHER" -> otherTeam();
                  case "SPRINTS" -> sprints();
                  case "ITEMS" -> items();
                  case "FACTS" -> facts();
                  default -> word.replace("OUT", folder.resolve("out").toString());
                })
        .toArray(String[]::new);
  }

  private String fileName(String name) {
    return hidden.isEmpty() ? name + ".yaml" : name + " \u001b[31m\u202e<img src=x onerror=a>.yaml";
  }

  private HostileText written() throws IOException {
    Files.createDirectories(folder);
    Files.writeString(Path.of(team()), JSON.writeValueAsString(scenario(text, other)));
    Files.writeString(Path.of(otherTeam()), JSON.writeValueAsString(scenario(other, text)));
    Files.writeString(Path.of(sprints()), tableOfSprints());
    Files.writeString(Path.of(items()), tableOfItems());
    Files.writeString(Path.of(facts()), JSON.writeValueAsString(catalogue()));
    return this;
  }

  private Map<String, Object> scenario(String name, String description) {
    return Map.of(
        "name",
        name,
        "description",
        description,
        "extends",
        "the-essay-team.yaml",
        "sprint",
        Map.of("length", "5 days", "horizon", 3),
        "backlog",
        Map.of("stories", assumed(4), "load", assumed("90%")),
        "costs",
        Map.of("currency", text.substring(0, 12), "role-sprint", 5000, "delay-day", 2000));
  }

  /** A value with where it is from. */
  private Map<String, Object> assumed(Object value) {
    return Map.of("value", value, "source", text, "evidence", "assumption", "note", other);
  }

  private String tableOfSprints() {
    StringBuilder table =
        new StringBuilder("sprint,start,end,committed,delivered,added,removed,team,")
            .append(cell(other))
            .append('\n');
    for (int i = 1; i <= 8; i++) {
      table
          .append(cell(text + hidden + i))
          .append(",2026-0" + i + "-05,2026-0" + i + "-16,30," + (20 + i) + ",4,2,")
          .append(cell(other + hidden))
          .append(",x\n");
    }
    return table.toString();
  }

  private String tableOfItems() {
    StringBuilder table = new StringBuilder("created,started,done,sprint,points,type,state\n");
    for (int i = 1; i <= 40; i++) {
      String month = "2026-0" + (1 + i / 10) + "-";
      table
          .append(month + "02," + month + "05," + month + (10 + i % 10) + ",")
          .append(cell(text + hidden + i / 10))
          .append(",3,")
          .append(cell(other))
          .append(",done\n");
    }
    return table.toString();
  }

  private static String cell(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private Map<String, Object> catalogue() {
    return Map.of(
        "kind",
        "facts",
        "facts",
        Map.of(
            text,
            Map.of(
                "says",
                other,
                "source",
                Map.of("who", text, "year", 1999, "where", other, "seen", "page"),
                "limits",
                text,
                "not-reproduced",
                other,
                "arms",
                Map.of("alone", Map.of("scenario", "other.yaml")),
                "checks",
                List.of(
                    Map.of(
                        "what",
                        text,
                        "of",
                        Map.of("output", "finish-days", "arms", "alone"),
                        "published",
                        other,
                        "expected",
                        "above 0",
                        "from",
                        text)))));
  }
}
