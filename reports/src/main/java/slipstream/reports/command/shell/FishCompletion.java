package slipstream.reports.command.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A script for the shell fish, for which the library has none. */
final class FishCompletion {
  private final String program;
  private final StringBuilder script = new StringBuilder();

  private FishCompletion(String program) {
    this.program = program;
  }

  /** The script for a program and its commands, one level deep. */
  static String of(CommandLine program) {
    FishCompletion fish = new FishCompletion(program.getCommandName());
    // Names of files are offered only where a command takes some.
    fish.complete("-f");
    fish.options("__fish_use_subcommand", program.getCommandSpec());
    for (Map.Entry<String, CommandLine> command : program.getSubcommands().entrySet()) {
      CommandSpec spec = command.getValue().getCommandSpec();
      fish.complete(
          condition("__fish_use_subcommand") + " -a " + command.getKey() + says(about(spec)));
      fish.command(command.getKey(), spec, List.copyOf(program.getSubcommands().keySet()));
    }
    return fish.script.toString();
  }

  private void command(String name, CommandSpec spec, List<String> commands) {
    String typed = "__fish_seen_subcommand_from " + name;
    options(typed, spec);
    for (ArgSpec word : spec.positionalParameters()) {
      List<String> candidates = spec.helpCommand() ? commands : candidates(word);
      if (takesFiles(word)) {
        complete(condition(typed) + " -F");
      } else if (!candidates.isEmpty()) {
        complete(condition(typed) + " -a " + quoted(String.join(" ", candidates)));
      }
    }
  }

  private void options(String when, CommandSpec spec) {
    for (OptionSpec option : spec.options()) {
      StringBuilder line = new StringBuilder(condition(when));
      for (String name : option.names()) {
        line.append(name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.charAt(1));
      }
      if (option.arity().max() > 0) {
        line.append(takesFiles(option) ? " -r -F" : " -x");
        if (!candidates(option).isEmpty()) {
          line.append(" -a ").append(quoted(String.join(" ", candidates(option))));
        }
      }
      complete(line + says(option.description()));
    }
  }

  private void complete(String what) {
    script.append("complete -c ").append(program).append(' ').append(what).append('\n');
  }

  private static String condition(String when) {
    return "-n " + quoted(when);
  }

  private static String says(String... description) {
    return description.length == 0
        ? ""
        : " -d " + quoted(ManualPage.formatted(List.of(description[0])));
  }

  /** What a command is for, in a line. */
  private static String[] about(CommandSpec spec) {
    String[] header = spec.usageMessage().header();
    return header.length > 0 ? header : spec.usageMessage().description();
  }

  private static boolean takesFiles(ArgSpec word) {
    Class<?> type = word.auxiliaryTypes()[0];
    return type == Path.class || type == File.class;
  }

  private static List<String> candidates(ArgSpec word) {
    List<String> candidates = new ArrayList<>();
    if (word.completionCandidates() != null) {
      word.completionCandidates().forEach(candidates::add);
    }
    return candidates;
  }

  /** In fish only a backslash and the quote itself mean something between single quotes. */
  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
