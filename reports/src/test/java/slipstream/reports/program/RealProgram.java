package slipstream.reports.program;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import slipstream.reports.command.Parts;
import slipstream.reports.command.Replications;
import slipstream.reports.console.Interruption;
import slipstream.reports.console.Terminal;
import slipstream.reports.files.YamlScenarios;

/** The real program in this JVM: real scenarios, real simulation, real files. */
public final class RealProgram {
  /** The folder of shipped scenarios, seen from where tests run. */
  static final Path SCENARIOS = Path.of("../scenarios");

  private RealProgram() {}

  /** Types a command. */
  public static Typed command(String... words) {
    return command(CommandList.ALL, words);
  }

  /** Types a command, and Ctrl-C before it begins. */
  public static Typed stopped(String... words) {
    Interruption interruption = new Interruption();
    interruption.written();
    interruption.stop();
    return command(CommandList.ALL, interruption, words);
  }

  /** Types a command of these. */
  static Typed command(List<CommandList.Offered> commands, String... words) {
    return command(commands, new Interruption(), words);
  }

  private static Typed command(
      List<CommandList.Offered> commands, Interruption interruption, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Parts parts =
        new Parts(
            new YamlScenarios(),
            new Replications(),
            Terminal.PLAIN,
            interruption,
            CommandList.studies(commands));
    CommandLine line =
        Slipstream.commandLine(commands, parts, words)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int exitCode = line.execute(words);
    return new Typed(exitCode, out.toString(), err.toString());
  }

  /** A shipped scenario's file. */
  public static String scenario(String name) {
    return SCENARIOS.resolve(name + ".yaml").toString();
  }
}
