package slipstream.reports.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.command.CanonicalCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ExitCode;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.Leftovers;
import slipstream.reports.files.WholeFile;
import slipstream.reports.files.YamlScenarios;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** Writes a file to start from; never over one that is there. */
@Command(
    name = "init",
    description =
        "Write a commented scenario file to start from, and beside it the schema that editors read.")
final class InitCommand implements Callable<Integer> {
  /** How the program was called; the launcher says it. */
  private static final String CALLED = System.getProperty("slipstream.called", "./slipstream");

  @Parameters(
      paramLabel = "FILE",
      defaultValue = "team.yaml",
      description = "File to write (default: ${DEFAULT-VALUE}).")
  private Path file;

  @Spec private CommandSpec spec;
  private final Parts parts;

  InitCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw Refusal.files(file + " is there already; choose another name or move it away");
    }
    try {
      Leftovers.clearOf(file);
      WholeFile.write(file, parts.scenarios().starter());
      schemaBeside();
    } catch (IOException e) {
      throw Refusal.cannotWrite(file, e);
    }
    spec.commandLine()
        .getOut()
        .println(
            parts
                .terminal()
                .screen()
                .line(
                    HiddenCharacters.escaped("Wrote " + file)
                        + ". Next: "
                        + CanonicalCommand.quoted(CALLED)
                        + " run "
                        + CanonicalCommand.quoted(file.toString())));
    return ExitCode.OK;
  }

  /** The schema that the file names, for editors; one that is there stays. */
  private void schemaBeside() throws IOException {
    Path schema = file.toAbsolutePath().resolveSibling(YamlScenarios.SCHEMA);
    if (!Files.exists(schema, LinkOption.NOFOLLOW_LINKS)) {
      Leftovers.clearOf(schema);
      WholeFile.write(schema, parts.scenarios().schema());
    }
  }
}
