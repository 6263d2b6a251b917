package slipstream.reports.program;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import slipstream.reports.command.Build;
import slipstream.reports.command.Parts;
import slipstream.reports.command.Replications;
import slipstream.reports.command.RunsExperiment;
import slipstream.reports.console.AnswerStream;
import slipstream.reports.console.Failures;
import slipstream.reports.console.Interruption;
import slipstream.reports.console.Terminal;
import slipstream.reports.files.ReadsScenarios;
import slipstream.reports.files.YamlScenarios;

/** The program. */
@Command(
    name = "slipstream",
    versionProvider = Slipstream.Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Simulates how a software team slips, who gets blamed, and what caused it.",
    footerHeading = "%n",
    footer = {
      "A manager:  ./slipstream run scenarios/the-essay-team.yaml",
      "            ./slipstream what-if scenarios/the-essay-team.yaml --hire system-analyst",
      "A coach:    ./slipstream what-if scenarios/the-essay-team.yaml --practice contract-first",
      "A student:  ./slipstream init my-team.yaml && ./slipstream run my-team.yaml",
      "",
      "Exit codes: 0 ok, 1 our bug, 2 usage, 3 bad scenario, 4 goal missed, 5 files or stdout,",
      "            130 interrupted, 141 the reader of a pipe is gone."
    })
public final class Slipstream implements Runnable {
  @Spec private CommandSpec spec;

  private Slipstream() {}

  /** Runs a command and exits with its code. */
  public static void main(String[] arguments) {
    start(new YamlScenarios(), new Replications(), arguments);
  }

  static void start(ReadsScenarios scenarios, RunsExperiment experiment, String... arguments) {
    Interruption interruption = new Interruption();
    Terminal terminal =
        Terminal.of(
            System.getenv(),
            Boolean.getBoolean("slipstream.tty.out"),
            Boolean.getBoolean("slipstream.tty.err"),
            Integer.getInteger("slipstream.columns", 0));
    interruption.listen(
        () -> System.err.println("Stopping; what is there is written first."),
        () ->
            System.err.println(
                "Interrupted, and given up after "
                    + Interruption.PATIENCE.toSeconds()
                    + " s: a piece of work was not done by then, and there is no answer. Fewer --runs"
                    + " make pieces shorter."));
    Parts parts =
        new Parts(
            scenarios, experiment, terminal, interruption, CommandList.studies(CommandList.ALL));
    int exitCode = execute(commandLine(parts, arguments), arguments);
    interruption.written();
    // After Ctrl-C the JVM is on its way out already, with 130; a second exit would wait for ever.
    if (!interruption.asked()) {
      System.exit(exitCode);
    }
  }

  private static int execute(CommandLine commandLine, String[] arguments) {
    return execute(commandLine, new FileOutputStream(FileDescriptor.out), System.err, arguments);
  }

  /** Executes a line of words; an answer that did not arrive is a failure. */
  static int execute(
      CommandLine commandLine, OutputStream stdout, OutputStream stderr, String... arguments) {
    AnswerStream answer = new AnswerStream(stdout);
    // UTF-8 whatever the locale says: ± and names of teams must arrive.
    PrintWriter out = new PrintWriter(answer, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(stderr, true, StandardCharsets.UTF_8);
    int exitCode;
    try {
      exitCode = commandLine.setOut(out).setErr(err).execute(arguments);
    } catch (Error e) {
      exitCode = Failures.failed(e, err);
    }
    out.flush();
    return answer.exitCode(exitCode, err);
  }

  /**
   * The program as it answers a line of words.
   *
   * @param words what will be executed: commands that are not among them are not made
   */
  static CommandLine commandLine(Parts parts, String... words) {
    return commandLine(CommandList.ALL, parts, words);
  }

  /** The same with other commands. */
  static CommandLine commandLine(List<CommandList.Offered> commands, Parts parts, String... words) {
    CommandLine program = new CommandLine(new Slipstream());
    CommandList.addTo(program, commands, parts, List.of(words));
    HelpWidth.set(program, parts.terminal().screen().columns());
    return program
        .registerConverter(Path.class, Slipstream::path)
        // A file may be named @anything; nothing here says that its words would be options.
        .setExpandAtFiles(false)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler(Failures::usage)
        .setExecutionExceptionHandler(Failures::failed);
  }

  /** Without a command: what it can do. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Says the version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"slipstream " + Build.version()};
    }
  }

  /** An empty name would be the folder that one is in: what a variable without a value makes. */
  private static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("a name of a file or folder is empty");
    }
    return Path.of(text);
  }
}
