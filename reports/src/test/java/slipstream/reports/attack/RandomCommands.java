package slipstream.reports.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/** Types run, what-if and explain for every scenario of a folder, all in one JVM. */
public final class RandomCommands {
  private static final List<String> COMMANDS =
      List.of(
          "run TEAM --runs 4 --no-charts --json --quiet",
          "what-if TEAM --set practices.contract-first=true --runs 4 --no-charts --json --quiet",
          "explain TEAM --runs 2 --no-charts --json --quiet");

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

  private static String wrong(Typed typed) {
    if (typed.exitCode() != 0) {
      return "exit code " + typed.exitCode() + ", " + typed.err().strip();
    }
    // A number that is none is written as null in JSON where it may be missing, never as this.
    return typed.out().contains("NaN") || typed.out().contains("Infinity") ? "NaN" : null;
  }
}
