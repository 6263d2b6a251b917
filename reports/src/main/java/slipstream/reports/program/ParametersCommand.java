package slipstream.reports.program;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ExitCode;

/** Lists the parameters. */
@Command(name = "parameters", description = "List every parameter with value, range and source.")
final class ParametersCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  private final Parts parts;

  ParametersCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(parts.scenarios().parameters(parts.terminal().screen()));
    return ExitCode.OK;
  }
}
