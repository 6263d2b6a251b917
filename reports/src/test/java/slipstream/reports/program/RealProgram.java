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
import slipstream.reports.files.ReadsScenarios;
import slipstream.reports.files.YamlScenarios;
import slipstream.reports.kit.table.Screen;

/** The real program in this JVM: real scenarios, real simulation, real files. */
public final class RealProgram {
  /** The folder of shipped scenarios, seen from where tests run. */
  static final Path SCENARIOS = Path.of("../scenarios");

  private RealProgram() {}

  /** Types a command. */
  public static Typed command(String... words) {
    return command(CommandList.ALL, words);
  }

  /** Types a command on a console of this width. */
  static Typed narrow(int columns, String... words) {
    return command(
        CommandList.ALL,
        new Terminal(new Screen(false, columns), false),
        new Interruption(),
        words);
  }

  /** Types a command of these. */
  static Typed command(List<CommandList.Offered> commands, String... words) {
    return command(commands, Terminal.PLAIN, new Interruption(), words);
  }

  /** Types a command and Ctrl-C with it. */
  public static Typed interrupted(String... words) {
    Interruption asked = new Interruption();
    // Nobody waits for files here.
    asked.written();
    asked.stop();
    return command(CommandList.ALL, Terminal.PLAIN, asked, words);
  }

  /** Types a command whose scenarios are read in another way. */
  public static Typed reading(ReadsScenarios scenarios, String... words) {
    return command(scenarios, CommandList.ALL, Terminal.PLAIN, new Interruption(), words);
  }

  private static Typed command(
      List<CommandList.Offered> commands,
      Terminal terminal,
      Interruption interruption,
      String... words) {
    return command(new YamlScenarios(), commands, terminal, interruption, words);
  }

  private static Typed command(
      ReadsScenarios scenarios,
      List<CommandList.Offered> commands,
      Terminal terminal,
      Interruption interruption,
      String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Parts parts =
        new Parts(
            scenarios, new Replications(), terminal, interruption, CommandList.studies(commands));
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
