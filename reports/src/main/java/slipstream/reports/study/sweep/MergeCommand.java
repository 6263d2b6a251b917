package slipstream.reports.study.sweep;

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
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ResultFolder;
import slipstream.reports.files.place.Ours;
import slipstream.reports.study.sweep.SweepFolder.Swept;
import slipstream.reports.study.sweep.SweepJson.Plan;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** Puts the shards of a sweep together: the same files as from one machine. */
@Command(
    name = "merge",
    description = "Puts the shards of a sweep together: the same files as from one machine.")
public final class MergeCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "DIR", description = "Folders of the shards.")
  private List<Path> folders;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for files.")
  private Path out;

  @Option(
      names = "--no-charts",
      description = "Draw no charts and no report page; older ones in the folder are removed.")
  private boolean noCharts;

  @Spec private CommandSpec spec;
  private final Parts parts;

  public MergeCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    Plan plan = null;
    for (Path folder : folders) {
      Plan here =
          SweepFolder.plan(folder)
              .orElseThrow(() -> Refusal.files(folder + ": holds no sweep (no cells/plan.json)"));
      if (plan != null && !here.equals(plan)) {
        throw Refusal.badScenario(
            folder + ": is of another sweep than " + folders.get(0) + "; merge shards of one only");
      }
      if (!SweepFolder.madeBy(folder).equals(SweepFolder.madeBy(folders.get(0)))) {
        throw Refusal.badScenario(
            folder
                + ": was computed by another build of the program than "
                + folders.get(0)
                + "; compute all shards with one");
      }
      plan = here;
    }
    Path first = folders.get(0);
    Swept swept =
        SweepFolder.swept(first)
            .orElseThrow(
                () ->
                    Refusal.files(
                        first
                            + ": does not say what scenario was swept (cells/scenario.json is"
                            + " missing or damaged); type the command of that shard again, no cell"
                            + " is computed anew"));
    ResultFolder.check(out);
    Ours.check(out, SweepFolder.names(!noCharts));
    SweepFolder.finish(
        out,
        WholeSweep.of(plan, swept, folders),
        !noCharts,
        parts.scenarios(),
        warning -> spec.commandLine().getErr().println(HiddenCharacters.escaped(warning)));
    spec.commandLine().getErr().println(HiddenCharacters.escaped("Files are in " + out));
    return ExitCode.OK;
  }
}
