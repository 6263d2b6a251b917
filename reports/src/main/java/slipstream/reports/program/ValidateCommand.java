package slipstream.reports.program;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ExitCode;
import slipstream.reports.console.Refusal;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** Checks files, all of them, whatever is wrong with the first. */
@Command(name = "validate", description = "Check scenario files; every problem with its line.")
final class ValidateCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files (YAML).")
  private List<Path> files;

  @Spec private CommandSpec spec;
  private final Parts parts;

  ValidateCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    int worst = ExitCode.OK;
    for (Path file : files) {
      try {
        parts.scenarios().load(file, List.of());
        spec.commandLine().getOut().println(HiddenCharacters.escaped(file + ": ok"));
      } catch (Refusal refusal) {
        spec.commandLine().getErr().println(HiddenCharacters.escaped(refusal.getMessage()));
        worst = Math.max(worst, refusal.exitCode());
      }
    }
    return worst;
  }
}
