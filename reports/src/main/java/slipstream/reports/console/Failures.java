package slipstream.reports.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;
import slipstream.simulator.scenario.yaml.outside.SystemReason;
import slipstream.simulator.scenario.yaml.text.Suggestion;

/** What a user reads when a command does not work out. */
public final class Failures {
  private Failures() {}

  /** A typing error: what is wrong, what was meant, where help is. */
  public static int usage(ParameterException wrong, String[] arguments) {
    CommandLine command = wrong.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(HiddenCharacters.escaped(plainly(wrong)));
    List<String> meant = meant(wrong);
    if (!meant.isEmpty()) {
      err.println("Did you mean: " + String.join(" or ", meant) + "?");
    }
    String name = command.getCommandSpec().qualifiedName();
    err.println("Try '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  /** The commands or options whose names are nearest to what nobody knows. */
  private static List<String> meant(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return List.of();
    }
    CommandSpec spec = wrong.getCommandLine().getCommandSpec();
    String found = unmatched.getUnmatched().get(0);
    if (found.matches("--assume(=.*)?") && spec.findOption("--set") != null) {
      // Of two teams something is assumed; of one it is set.
      return List.of("--set");
    }
    return found.startsWith("-")
        ? Suggestion.nearest(found.split("=")[0], spec.optionsMap().keySet())
        : Suggestion.nearest(found, spec.subcommands().keySet()).stream()
            .map(name -> spec.qualifiedName() + " " + name)
            .toList();
  }

  /** In words that are not a programmer's. */
  private static String plainly(ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched
        && wrong.getCommandLine().getParent() == null
        && !unmatched.getUnmatched().get(0).startsWith("-")) {
      return "There is no command '" + unmatched.getUnmatched().get(0) + "'";
    }
    return wrong
        .getMessage()
        .replaceAll("('-?\\d+') is not an? (int|long)$", "$1 is too large")
        .replaceAll(" is not an? (int|long)$", " is not a whole number")
        .replaceAll(
            "('-?\\d+,\\d+') is not a (double|float)$",
            "$1 is not a number here: write decimals with a point, such as 12.5")
        .replaceAll(
            "(?s)cannot convert ('.*') to [\\w. ]+ \\(\\S*InvalidPathException: Malformed input.*",
            "$1 cannot be a file's name in this locale; set LC_ALL=C.UTF-8")
        .replaceAll(
            "(?s)cannot convert ('.*') to [\\w. ]+ \\(\\S*InvalidPathException: .*",
            "$1 cannot be a file's name here")
        .replaceAll(" is not a (double|float)$", " is not a number, such as 12.5")
        .replaceAll(
            "^positional parameter at index \\S+ \\((\\w+)\\) requires at least (\\d+) values, but only"
                + " (\\d+) were specified: .*",
            "$1: at least $2 are needed, found $3");
  }

  /** A refusal says its own words; anything else is a bug of ours, and one line says so. */
  public static int failed(Exception failure, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    // A cell of a sweep is written by a worker, and what a worker throws comes with a wrapper.
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) {
        err.println(HiddenCharacters.escaped(refusal.getMessage()));
        return refusal.exitCode();
      }
    }
    return failed(failure, err);
  }

  /** A file of the program or of the machine, or a bug of ours. */
  public static int failed(Throwable failure, PrintWriter err) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException files) {
        String place =
            files instanceof FileSystemException named && named.getFile() != null
                ? named.getFile() + ": "
                : "";
        err.println(
            "a file cannot be read or written: "
                + HiddenCharacters.escaped(place)
                + SystemReason.of(files));
        return ExitCode.FILES;
      }
    }
    return bug(failure, err);
  }

  private static int bug(Throwable failure, PrintWriter err) {
    err.println(
        failure instanceof OutOfMemoryError
            ? "Not enough memory: try fewer --runs or --threads, or set JAVA_TOOL_OPTIONS=-Xmx4g."
            : "This is a bug in Slipstream, please report it with your command and scenario: "
                + failure);
    if (debug()) {
      failure.printStackTrace(err);
    }
    return ExitCode.OUR_BUG;
  }

  private static boolean debug() {
    return !System.getenv().getOrDefault("SLIPSTREAM_DEBUG", "").isEmpty();
  }
}
