package slipstream.reports.attack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import slipstream.reports.Told;
import slipstream.reports.kit.data.NotAResultException;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/** Types run, what-if and explain for every scenario of a folder, all in one JVM. */
public final class RandomCommands {
  private static final List<String> COMMANDS =
      List.of(
          "run TEAM --runs 4 --no-charts --json --quiet",
          "what-if TEAM --set practices.contract-first=true --runs 4 --no-charts --json --quiet",
          "explain TEAM --runs 2 --no-charts --json --quiet");

  /**
   * Names under which a result has no number, or no part, where there is none to tell: by how much
   * a variance fell that is 0, what one did after the other, an interval of a single pair or order,
   * when a story was done that nobody ended, money that nobody named.
   */
  private static final Set<String> MAY_BE_MISSING =
      Set.of(
          "precisionAsked",
          "secondAfterFirst",
          "doneAt",
          "varianceReduction",
          "ci95",
          "baseCi95",
          "precisionReached",
          "promise",
          "money",
          "payOff");

  private static final ObjectMapper JSON = new ObjectMapper();

  private RandomCommands() {}

  /** The folder, and which scenario is the first. */
  public static void main(String[] arguments) throws IOException {
    List<Path> teams;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      teams = files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    int failed = 0;
    for (Path team : teams) {
      for (String command : COMMANDS) {
        String[] words = command.replace("TEAM", team.toString()).split(" ");
        Typed typed = RealProgram.command(words);
        if (typed.err().contains("changes nothing")) {
          typed =
              RealProgram.command(
                  command.replace("=true", "=false").replace("TEAM", team.toString()).split(" "));
        }
        String wrong = wrong(typed);
        if (wrong != null) {
          failed++;
          System.err.println(String.join(" ", words) + ": " + wrong);
        }
      }
    }
    System.out.println(
        "random-scenarios: "
            + teams.size()
            + " scenarios, run, what-if and explain: "
            + failed
            + " failed");
    System.exit(failed == 0 ? 0 : 1);
  }

  private static String wrong(Typed typed) throws IOException {
    if (typed.exitCode() != 0) {
      return "exit code " + typed.exitCode() + ", " + typed.err().strip();
    }
    // A number that is none is written as null, and so is what there is not; the latter has names.
    Set<String> none = new TreeSet<>();
    nulls("", JSON.readTree(typed.out()), none);
    none.removeAll(MAY_BE_MISSING);
    try {
      // What the program wrote, it reads again.
      ResultJson.read(typed.out(), Told.STUDIES.kinds());
    } catch (NotAResultException e) {
      return "what it wrote it does not read: " + e.getMessage();
    }
    return none.isEmpty() ? null : "no number is " + String.join(", ", none);
  }

  private static void nulls(String name, JsonNode node, Set<String> found) {
    if (node.isNull()) {
      found.add(name);
    }
    node.properties().forEach(field -> nulls(field.getKey(), field.getValue(), found));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      nulls(name, node.get(i), found);
    }
  }
}
