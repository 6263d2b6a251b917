package slipstream.reports.program;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ExitCode;

/** Prints the JSON Schema. */
@Command(name = "schema", description = "Print the JSON Schema of scenario files, for editors.")
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  private final Parts parts;

  SchemaCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(parts.scenarios().schema());
    return ExitCode.OK;
  }
}
