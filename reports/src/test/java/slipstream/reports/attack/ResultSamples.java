package slipstream.reports.attack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/**
 * Writes a stored result of every kind, small: without spaces, and of its scenario the name alone,
 * which is all that most reports read of it. See `.ci/fuzz samples`.
 */
public final class ResultSamples {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ResultSamples() {}

  /** The folder. */
  public static void main(String[] arguments) throws IOException {
    String team = "scenarios/lesson-1a-open-questions.yaml";
    String sprints = "simulator/src/test/resources/history/sprint-table.csv";
    Map<String, String> commands = new LinkedHashMap<>();
    commands.put("run", "run " + team + " --runs 20");
    commands.put(
        "run-sprints", "run " + team + " --runs 20 --set sprint.count=3 --set sprint.length=5d");
    commands.put("replay", "replay " + team + " --runs 8");
    commands.put("what-if", "what-if " + team + " --hire qa --runs 8");
    commands.put("compare", "compare " + team + " scenarios/lesson-6-qa.yaml --runs 8");
    commands.put("explain", "explain " + team + " --runs 2");
    commands.put("explain-blame", "explain " + team + " --of blame --runs 2");
    commands.put("advise", "advise " + team + " --runs 4");
    commands.put("sensitivity", "sensitivity " + team + " --runs 2");
    // The last lacks nobody, so no hire stands beside it.
    commands.put(
        "portfolio",
        "portfolio "
            + team
            + " scenarios/lesson-6-qa.yaml scenarios/fully-staffed-team.yaml --runs 4");
    // All that are shipped: of all pages theirs takes longest to draw.
    commands.put("facts", "facts --runs 40");
    commands.put("calibrate", "calibrate " + sprints + " --teams 4 --runs 4");
    commands.put("forecast", "forecast " + sprints + " --remaining 120 --teams 4 --runs 4");
    HostileText texts = HostileText.harmless(Files.createTempDirectory("samples"));
    for (Map.Entry<String, String> command : commands.entrySet()) {
      Typed typed = RealProgram.command(texts.words(command.getValue() + " --json --quiet"));
      if (typed.out().isBlank()) {
        throw new IllegalStateException(command.getValue() + ": " + typed.err());
      }
      ObjectNode whole = (ObjectNode) JSON.readTree(typed.out());
      ((ObjectNode) whole.path("scenario")).retain("name");
      Files.writeString(
          Path.of(arguments[0], command.getKey() + ".json"), JSON.writeValueAsString(whole));
    }
    System.exit(0);
  }
}
