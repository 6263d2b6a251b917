package slipstream.reports.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.cli.ReadsScenarios.LoadedScenario;
import slipstream.reports.data.ResultDocument;
import slipstream.reports.data.ResultJson;
import slipstream.reports.table.ConsoleReport;
import slipstream.reports.words.Warnings;
import slipstream.simulator.experiment.Result;

/** How late will this team be, how sure is that, who gets blamed, what caused it. */
@Command(
    name = "run",
    description = "How late will this team be, who gets blamed, and what caused it.")
final class RunCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Option(
      names = "--goal",
      paramLabel = "GOAL",
      description = "Exit with 4 if missed, e.g. 'on-time >= 0.8'.")
  private String goal;

  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;
  private final Parts parts;

  RunCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    // Everything that was typed is checked before the first replication.
    Goal demanded = goal == null ? null : Goal.parse(goal);
    LoadedScenario loaded = parts.scenarios().load(file, options.settings());
    RunsExperiment.Outcome outcome;
    try (ProgressBarOnStderr bar =
        ProgressBarOnStderr.shown(parts.terminal().bar() && !options.quiet())) {
      outcome =
          parts
              .experiment()
              .run(loaded.scenario(), options.threads(), bar, parts.interruption()::asked);
    }
    Result result = outcome.result();
    String name = loaded.scenario().name();
    String json =
        ResultJson.write(
            ResultDocument.of(
                Slipstream.version(), commandLine(), loaded.tree(), loaded.hash(), result));
    Path folder = options.folderFor(file);
    if (folder != null) {
      new ResultFolder(folder, this::warn).write(json, outcome, name, options.charts());
    }
    print(name, result, json, folder);
    if (!result.complete()) {
      return ExitCode.INTERRUPTED;
    }
    if (demanded != null && !demanded.met(result)) {
      spec.commandLine().getErr().println(demanded.missed(result));
      return ExitCode.GOAL_MISSED;
    }
    return ExitCode.OK;
  }

  private void print(String name, Result result, String json, Path folder) {
    PrintWriter out = spec.commandLine().getOut();
    if (options.json()) {
      out.print(json);
      Warnings.of(result).forEach(this::warn);
    } else {
      out.print(ConsoleReport.of(name, result, parts.terminal().colour()));
    }
    out.flush();
    if (folder != null && !options.quiet()) {
      spec.commandLine().getErr().println("Files are in " + folder);
    }
  }

  private void warn(String warning) {
    if (!options.quiet()) {
      spec.commandLine().getErr().println("Warning: " + warning);
    }
  }

  /** The command as it can be typed again. */
  private String commandLine() {
    StringBuilder line = new StringBuilder("slipstream");
    for (String word : spec.root().commandLine().getParseResult().originalArgs()) {
      boolean plain = word.matches("[\\w@%+=:,./-]+");
      line.append(' ').append(plain ? word : "'" + word.replace("'", "'\\''") + "'");
    }
    return line.toString();
  }
}
