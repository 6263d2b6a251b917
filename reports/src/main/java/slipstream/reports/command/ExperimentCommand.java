package slipstream.reports.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import slipstream.reports.command.elsewhere.Crew;
import slipstream.reports.console.ExitCode;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.FinishedResult;
import slipstream.reports.files.Leftovers;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.files.ResultFolder;
import slipstream.reports.files.Wanted;
import slipstream.reports.files.WholeFile;
import slipstream.reports.files.place.FolderLock;
import slipstream.reports.files.spill.SpillFile;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.RunTable;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Screen;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.report.ConsoleReport;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Spill;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/**
 * What all experiments do: check what was typed before the first replication, simulate under a
 * progress bar, write the files, print the report, and judge the goal.
 */
public abstract class ExperimentCommand implements Callable<Integer> {
  /** Runs after an interruption: done within a second. */
  private static final int FEW = 200;

  @SameResult
  @Option(
      names = "--goal",
      paramLabel = "GOAL",
      description = "Exit with 4 if missed, e.g. 'on-time >= 0.8'.")
  private String goal;

  @Mixin private CommonOptions options;
  @Spec private CommandSpec spec;
  private final Parts parts;

  /** Files of which it was said that nobody named the roles. */
  private final Set<Path> rolesAskedFor = new HashSet<>();

  /** Names of their scenarios, for the document. */
  private final Set<String> rolesUnsaid = new LinkedHashSet<>();

  private Crew crew;
  private SpillFile spill;

  protected ExperimentCommand(Parts parts) {
    this.parts = parts;
  }

  /**
   * What an experiment found.
   *
   * @param document all that is stored of it
   * @param runs the table of runs, or null where there is none
   * @param judged results that must meet the goal, all of them
   * @param files texts that are written whatever else is, by their names
   */
  public record Found(
      ResultDocument document, RunTable runs, List<Result> judged, Map<String, String> files) {
    /** Without files of its own. */
    public Found(ResultDocument document, RunTable runs, List<Result> judged) {
      this(document, runs, judged, Map.of());
    }
  }

  /** How the file of the document is called. */
  protected String documentName() {
    return "result.json";
  }

  /** How the files beside it are called that are not drawn. */
  protected List<String> tables() {
    return List.of();
  }

  /** The kind of its document, which names the folder of its files. */
  protected String kind() {
    return spec.name();
  }

  /**
   * The document as standard output has it, where that differs from the file.
   *
   * @param folder where files of its own are
   */
  protected ResultDocument printed(ResultDocument document, Path folder) {
    return document;
  }

  /** Whether its work can be lent to other machines. */
  protected boolean worksElsewhere() {
    return true;
  }

  /** Whether its answer is about one team, of which slides and paper tell the story. */
  protected boolean ofOneTeam() {
    return true;
  }

  /** The scenario that was asked about; names the folder of the files. */
  protected abstract Path file();

  /**
   * What was asked of the scenario, as the folder below its own; a command that can ask it many
   * things names each.
   */
  protected String asked(Found found) {
    return found.document().kind();
  }

  /** Checks, loads and simulates. */
  protected abstract Found find();

  @Override
  public final Integer call() {
    try {
      return answered();
    } finally {
      if (crew != null) {
        crew.close();
      }
      if (spill != null) {
        spill.close();
      }
    }
  }

  private Integer answered() {
    Goal demanded = goal == null ? null : goal(goal);
    if (options.on() != null && !worksElsewhere()) {
      throw Refusal.usage(
          "--on: this takes one machine; sweep, explain, advise, sensitivity, calibrate, portfolio,"
              + " what-if, compare and facts work on a cluster");
    }
    OnRequest onRequest = options.onRequest();
    onRequest.check(ofOneTeam());
    options.checkFolder(names(onRequest.beside(options.charts())));
    Crew.check(options.on());
    Found found = find();
    String asked = asked(found);
    Path usual = options.usualFolder(file(), asked);
    boolean document = options.folderFor(file(), asked) != null;
    boolean writes = document || !found.files().isEmpty();
    Path own = writes ? written(found, usual, document, onRequest) : usual;
    if (crew != null && found.document().result().complete()) {
      crew.finished();
    }
    print(found, own);
    if (!own.equals(usual)) {
      message("What was interrupted is in " + own + "; the finished result beside it stays.");
    } else if (document) {
      message("Files are in " + own);
    }
    if (!found.document().result().complete()) {
      return ExitCode.INTERRUPTED;
    }
    Optional<String> missed = demanded == null ? Optional.empty() : missed(demanded, found);
    missed.ifPresent(spec.commandLine().getErr()::println);
    return missed.isPresent() ? ExitCode.GOAL_MISSED : ExitCode.OK;
  }

  /**
   * Writes all files, as one command at a time does in a folder.
   *
   * @param document whether its document is wanted
   * @return where they are
   */
  @SuppressWarnings("try")
  private Path written(Found found, Path usual, boolean document, OnRequest onRequest) {
    try (FolderLock lock = FolderLock.of(usual)) {
      Path own = found.document().result().complete() ? usual : spared(usual, found);
      if (document) {
        new ResultFolder(own, parts.scenarios(), parts.studies(), this::warn)
            .write(
                documentName(), found.document(), found.runs(), onRequest.beside(options.charts()));
      }
      write(found.files(), own);
      return own;
    }
  }

  private List<String> names(Wanted wanted) {
    List<String> names = new ArrayList<>(List.of(documentName()));
    names.addAll(tables());
    names.addAll(wanted.names());
    return names;
  }

  private Path spared(Path folder, Found found) {
    return FinishedResult.spared(folder, documentName(), found.files().keySet());
  }

  /** What a goal may demand: a measure of every result, unless a command has others. */
  protected Goal goal(String typed) {
    return Goal.parse(typed);
  }

  /** What is said where a goal is missed; empty where it is met. */
  protected Optional<String> missed(Goal demanded, Found found) {
    return found.judged().stream()
        .filter(result -> !demanded.met(result))
        .findFirst()
        .map(demanded::missed);
  }

  private static void write(Map<String, String> files, Path folder) {
    try {
      Leftovers.clear(folder);
      for (Map.Entry<String, String> file : files.entrySet()) {
        WholeFile.write(folder.resolve(file.getKey()), file.getValue());
      }
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }

  /** What is printed of it, for people. */
  protected String report(Found found, Screen screen) {
    ResultDocument document = found.document();
    Answer answer = parts.studies().answer(document);
    return ConsoleReport.of(answer.heading().orElse(document.name()), answer, screen);
  }

  private void print(Found found, Path own) {
    PrintWriter out = spec.commandLine().getOut();
    if (options.json()) {
      printJson(printed(found.document(), own), out);
      parts.studies().answer(found.document()).warnings().forEach(this::warn);
    } else {
      out.print(report(found, parts.terminal().screen()));
    }
    out.flush();
  }

  private static void printJson(ResultDocument document, PrintWriter out) {
    try {
      ResultJson.write(document, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a print writer keeps what goes wrong to itself", e);
    }
  }

  /** Says a warning on stderr, unless nobody wants to hear one. */
  protected final void warn(String warning) {
    if (!options.quiet()) {
      spec.commandLine().getErr().println(shown("Warning: " + warning));
    }
  }

  /** Says something on stderr that is no warning. */
  protected final void message(String message) {
    if (!options.quiet()) {
      spec.commandLine().getErr().println(shown(message));
    }
  }

  private String shown(String message) {
    return parts.terminal().screen().line(HiddenCharacters.escaped(message));
  }

  /** Whether there is a goal to meet. */
  protected final boolean demanding() {
    return goal != null;
  }

  protected final CommonOptions options() {
    return options;
  }

  protected final Parts parts() {
    return parts;
  }

  /** Loads a scenario with what was typed over it. */
  protected final LoadedScenario load(Path file, List<String> further) {
    return read(file, options.settings(further));
  }

  /** Loads a scenario as it is in its file, with what the command puts over it. */
  protected final LoadedScenario loadAsWritten(Path file, List<String> changes) {
    return read(file, options.settingsBut(changes));
  }

  /** Warns once of a file whose roles nobody ever named: no question about them has an answer. */
  protected final LoadedScenario read(Path file, List<String> settings) {
    LoadedScenario loaded = parts.scenarios().load(file, settings);
    if (loaded.rolesUnsaid() && rolesAskedFor.add(file)) {
      warn(Warnings.rolesUnsaid(file.toString()));
      rolesUnsaid.add(loaded.scenario().name());
    }
    return loaded;
  }

  /** A bar on stderr, where one is wanted. */
  protected final ProgressBarOnStderr bar() {
    return ProgressBarOnStderr.shown(parts.terminal().bar() && !options.quiet());
  }

  /** Lends workers for a computation; a stop that the user asks for reaches them. */
  protected final <R> R withWorkers(Function<Workers, R> computation) {
    crew =
        crew == null
            ? new Crew(
                options.on(),
                options.threads(),
                parts.interruption()::asked,
                () -> options.usualFolder(file(), kind()).resolve(".pieces"),
                this::message)
            : crew;
    return crew.lend(computation);
  }

  /** Takes the runs that memory shall not hold, until the command is done. */
  protected final Spill spill() {
    Path folder = options.folderFor(file(), kind());
    spill = folder == null ? SpillFile.ofNobody() : new SpillFile(folder);
    return spill;
  }

  /** A scenario's own result beside a study of it. */
  public record Own(Result result, CloseUp closeUp) {}

  /** Runs the experiment of a scenario without a bar: the study has shown one. */
  protected static Own own(Experiment experiment, Scenario scenario, Workers workers) {
    Result result = experiment.run(workers, (done, planned) -> {});
    return new Own(result, new CloseUps(scenario, result, experiment.runs()).typical());
  }

  /**
   * The same beside a study that the user may have interrupted: then of the first few runs, so that
   * the result is marked as a part.
   */
  protected final Own own(LoadedScenario loaded, boolean complete) {
    Scenario scenario = loaded.scenario();
    return complete
        ? withWorkers(workers -> own(new Experiment(scenario), scenario, workers))
        : ownOfFirst(FEW, scenario);
  }

  /**
   * What there is of a scenario beside a study that the user interrupted: never all runs, so that
   * the document says that it is not whole.
   */
  protected static Own ownOfFirst(int runs, Scenario scenario) {
    int some = Math.max(1, Math.min(runs, scenario.runs() - 1));
    Workers alone = Threads.alone();
    return own(Experiment.ofFirst(some, scenario), scenario, alone);
  }

  /** The document of a scenario's own result. */
  protected final ResultDocument document(LoadedScenario loaded, Result result, CloseUp closeUp) {
    return ResultDocument.of(
            Build.version(),
            CanonicalCommand.of(spec.root().commandLine().getParseResult()),
            loaded.tree(),
            loaded.hash(),
            result,
            closeUp)
        .withRolesUnsaid(rolesUnsaid);
  }
}
