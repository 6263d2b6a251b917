package slipstream.reports.study.sweep;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.command.Build;
import slipstream.reports.command.CommonOptions;
import slipstream.reports.command.Goal;
import slipstream.reports.command.Parts;
import slipstream.reports.command.elsewhere.Crew;
import slipstream.reports.console.ExitCode;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.study.sweep.SweepFolder.Swept;
import slipstream.reports.study.sweep.SweepJson.Plan;
import slipstream.simulator.experiment.ExperimentSeries;
import slipstream.simulator.experiment.sweep.Axis;
import slipstream.simulator.experiment.sweep.Cell;
import slipstream.simulator.experiment.sweep.CellGrid;
import slipstream.simulator.experiment.sweep.Shard;
import slipstream.simulator.experiment.sweep.ValueList;
import slipstream.simulator.experiment.work.Scenarios;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** A grid of settings, each cell an experiment; goes on where it was stopped. */
@Command(
    name = "sweep",
    description = "A grid of settings, each cell on the same luck; goes on where it was stopped.",
    footer = {
      "%nEvery --set may list values, parted by commas. A goal must be met by every cell.",
      "%n  slipstream sweep scenarios/the-essay-team.yaml --set structure.qa=missing,present"
          + " --set backlog.stories=6,8,10"
    })
public final class SweepCommand implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "Compute only this part of the cells; merge puts the parts together.",
      defaultValue = "1/1")
  private String shard;

  @Option(names = "--goal", paramLabel = "GOAL", description = "Exit with 4 if a cell misses it.")
  private String goal;

  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;
  private final Parts parts;

  public SweepCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    Goal demanded = goal == null ? null : Goal.parse(goal);
    Shard part = shard();
    List<String> fixed = new ArrayList<>();
    CellGrid grid = grid(fixed);
    LoadedScenario base = load(fixed);
    if (base.scenario().precision() != null) {
      throw Refusal.usage("sweep needs a number of runs for every cell, not a precision: --runs N");
    }
    List<ReadCell> cells = cells(grid, fixed, base.scenario());
    int runs = base.scenario().runs();
    if ((long) runs * grid.size() > Integer.MAX_VALUE) {
      throw Refusal.usage("the sweep has more than 2 billion runs; try fewer --runs");
    }
    Plan plan =
        new Plan(
            SweepJson.SCHEMA,
            Build.version(),
            base.scenario().name(),
            base.hash(),
            List.copyOf(fixed),
            base.scenario().seed(),
            runs,
            grid.axes());
    Swept swept = swept(base);
    options.checkFolder(SweepFolder.names(options.charts()));
    Crew.check(options.on());
    Path out = options.folderFor(file, "sweep");
    Path folder = out == null ? Path.of("slipstream-out", "sweep-" + base.hash()) : out;
    try (SweepFolder opened = SweepFolder.open(folder, plan, swept)) {
      compute(opened, grid, cells, part, runs);
      if (parts.interruption().asked()) {
        say("Interrupted; the same command goes on from here.");
        return ExitCode.INTERRUPTED;
      }
      if (part.of() > 1) {
        say(
            "Shard "
                + part
                + " is in "
                + folder
                + "; put all together with: slipstream merge "
                + folder
                + " FOLDER-OF-EACH-OTHER --out FOLDER");
        return ExitCode.OK;
      }
      return report(
          base.scenario().name(), WholeSweep.of(plan, swept, List.of(folder)), folder, demanded);
    }
  }

  private Swept swept(LoadedScenario base) {
    String name = HiddenCharacters.escaped(String.valueOf(file.getFileName()));
    return new Swept(name, base.tree(), base.rolesUnsaid());
  }

  private Shard shard() {
    try {
      return Shard.parse(shard);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage("--shard " + e.getMessage());
    }
  }

  /** The axes; a key with one value is no axis but a setting of all cells. */
  private CellGrid grid(List<String> fixed) {
    List<Axis> axes = new ArrayList<>();
    for (String setting : options.typed()) {
      int equals = setting.indexOf('=');
      try {
        Axis axis =
            new Axis(
                setting.substring(0, equals).strip(),
                ValueList.split(setting.substring(equals + 1)));
        if (axis.values().size() == 1) {
          fixed.add(setting);
        } else if (axes.stream().anyMatch(other -> other.key().equals(axis.key()))) {
          throw new IllegalArgumentException("is swept twice");
        } else {
          axes.add(axis);
        }
      } catch (IllegalArgumentException e) {
        throw Refusal.usage("--set " + setting + ": " + e.getMessage());
      }
    }
    for (String setting : fixed) {
      String key = setting.substring(0, setting.indexOf('=')).strip();
      if (axes.stream().anyMatch(axis -> axis.key().equals(key))) {
        throw Refusal.usage("--set " + setting + ": is swept already by another --set; drop one");
      }
    }
    if (axes.isEmpty()) {
      throw Refusal.usage(
          "sweep needs a key with several values, e.g. --set structure.qa=missing,present");
    }
    try {
      return new CellGrid(axes);
    } catch (IllegalArgumentException e) {
      throw Refusal.usage(e.getMessage());
    }
  }

  private LoadedScenario load(List<String> settings) {
    return parts.scenarios().load(file, options.settingsBut(settings));
  }

  /** What is kept of a cell's file; its tree is larger by far. */
  private record ReadCell(Scenario scenario, String hash) {}

  /** All cells' scenarios: what is wrong with any is said before the first replication. */
  private List<ReadCell> cells(CellGrid grid, List<String> fixed, Scenario base) {
    List<ReadCell> cells = new ArrayList<>();
    for (int cell = 0; cell < grid.size(); cell++) {
      List<String> settings = new ArrayList<>(fixed);
      settings.addAll(grid.settings(cell));
      LoadedScenario loaded = load(settings);
      cells.add(new ReadCell(loaded.scenario().sharing(base), loaded.hash()));
    }
    return cells;
  }

  private void compute(
      SweepFolder folder, CellGrid grid, List<ReadCell> cells, Shard part, int runs) {
    List<Integer> missing = new ArrayList<>();
    for (int cell = 0; cell < grid.size(); cell++) {
      if (part.holds(cell) && SweepFolder.cell(folder.path(), cell + 1).isEmpty()) {
        missing.add(cell);
      }
    }
    say(
        Figures.counted(missing.size(), "cell")
            + " of "
            + Figures.count(grid.size())
            + " to compute, "
            + Figures.count((long) missing.size() * runs)
            + " replications.");
    if (missing.isEmpty()) {
      return;
    }
    // The cells themselves are kept, so no pieces of theirs are.
    Crew crew =
        new Crew(
            options.on(), options.threads(), parts.interruption()::asked, () -> null, this::say);
    try (crew;
        ProgressBarOnStderr bar =
            ProgressBarOnStderr.shown(parts.terminal().bar() && !options.quiet())) {
      crew.lend(
          workers -> {
            ExperimentSeries.run(
                missing.size(),
                runs,
                new Cells(0, missing.stream().map(cell -> cells.get(cell).scenario()).toList()),
                workers,
                bar,
                (number, result, table) -> {
                  int cell = missing.get(number);
                  String hash = cells.get(cell).hash();
                  folder.keep(Cell.of(cell + 1, grid.values(cell), hash, result, table));
                });
            return null;
          });
    }
  }

  /**
   * The scenarios of cells; only those that are asked for are sent elsewhere.
   *
   * @param from number of the first that is here
   */
  private record Cells(int from, List<Scenario> list) implements Scenarios {
    @Override
    public Scenario of(int number) {
      return list.get(number - from);
    }

    @Override
    public Scenarios part(int first, int end) {
      return new Cells(first, List.copyOf(list.subList(first - from, end - from)));
    }
  }

  private int report(String name, WholeSweep sweep, Path folder, Goal demanded) {
    SweepFolder.finish(folder, sweep, options.charts(), parts.scenarios(), this::say);
    PrintWriter printed = spec.commandLine().getOut();
    if (options.json()) {
      print(sweep, printed);
    } else {
      printed.print(SweepReport.of(name, sweep.sweep(), parts.terminal().screen()));
    }
    printed.flush();
    say("Files are in " + folder);
    int missed = demanded == null ? 0 : missing(demanded, sweep);
    if (missed > 0) {
      spec.commandLine()
          .getErr()
          .println("goal missed: " + goal + ", by " + Figures.counted(missed, "cell"));
      return ExitCode.GOAL_MISSED;
    }
    return ExitCode.OK;
  }

  private static void print(WholeSweep sweep, PrintWriter printed) {
    try {
      SweepJson.write(sweep, printed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many cells miss a goal. */
  private static int missing(Goal demanded, WholeSweep sweep) {
    int missed = 0;
    for (Cell cell : sweep) {
      missed += demanded.met(cell.metrics()) ? 0 : 1;
    }
    return missed;
  }

  private void say(String message) {
    if (!options.quiet()) {
      spec.commandLine()
          .getErr()
          .println(parts.terminal().screen().line(HiddenCharacters.escaped(message)));
    }
  }
}
