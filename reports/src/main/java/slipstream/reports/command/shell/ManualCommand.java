package slipstream.reports.command.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.command.Build;
import slipstream.reports.console.ExitCode;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.Leftovers;
import slipstream.reports.files.WholeFile;

/** The help as pages for man. */
@Command(
    name = "manual",
    description = "Print the page for man of a command; or write the pages of all.",
    footer = {
      "%n  slipstream manual run | man -l -",
      "  slipstream manual --out ~/.local/share/man/man1"
    })
public final class ManualCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "COMMAND",
      arity = "0..1",
      description = "The command; without one, the page of the program itself.")
  private String name;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write all pages to this folder instead, e.g. slipstream-run.1.")
  private Path out;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    if (out != null) {
      if (name != null) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "Either COMMAND, or --out for the pages of all commands");
      }
      write(program);
    } else {
      spec.commandLine().getOut().print(page(command(program)));
    }
    return ExitCode.OK;
  }

  private CommandLine command(CommandLine program) {
    if (name == null) {
      return program;
    }
    CommandLine command = program.getSubcommands().get(name);
    if (command == null) {
      throw new CommandLine.ParameterException(
          spec.commandLine(),
          "COMMAND: '"
              + name
              + "' is none; there are "
              + String.join(", ", program.getSubcommands().keySet()));
    }
    return command;
  }

  private void write(CommandLine program) {
    List<CommandLine> all = new ArrayList<>(List.of(program));
    all.addAll(program.getSubcommands().values());
    for (CommandLine command : all) {
      Path file = out.resolve(ManualPage.name(command) + ".1");
      try {
        Files.createDirectories(out);
        Leftovers.clearOf(file);
        WholeFile.write(file, page(command));
      } catch (IOException e) {
        throw Refusal.cannotWrite(file, e);
      }
    }
  }

  private static String page(CommandLine command) {
    return ManualPage.of(command, "slipstream " + Build.version());
  }
}
