package slipstream.reports.program;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ExitCode;

/** Shows what a file comes to. */
@Command(name = "config", description = "Show a scenario resolved, each value with its origin.")
final class ConfigCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Option(names = "--set", paramLabel = "KEY=VALUE", description = "Sets any key. Repeatable.")
  private List<String> settings = List.of();

  @Spec private CommandSpec spec;
  private final Parts parts;

  ConfigCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(parts.scenarios().load(file, settings).shown());
    return ExitCode.OK;
  }
}
