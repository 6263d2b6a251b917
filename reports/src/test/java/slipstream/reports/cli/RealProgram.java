package slipstream.reports.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/** The real program in this JVM: real scenarios, real simulation, real files. */
final class RealProgram {
  /** The folder of shipped scenarios, seen from where tests run. */
  static final Path SCENARIOS = Path.of("../scenarios");

  private RealProgram() {}

  /** Types a command. */
  static Typed command(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Parts parts =
        new Parts(new YamlScenarios(), new Replications(), Terminal.PLAIN, new Interruption());
    CommandLine line =
        Slipstream.commandLine(parts, words)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int exitCode = line.execute(words);
    return new Typed(exitCode, out.toString(), err.toString());
  }

  /** A shipped scenario's file. */
  static String scenario(String name) {
    return SCENARIOS.resolve(name + ".yaml").toString();
  }
}
