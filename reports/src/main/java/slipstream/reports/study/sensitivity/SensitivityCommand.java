package slipstream.reports.study.sensitivity;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Forecast;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.sensitivity.Sensitivity;
import slipstream.simulator.experiment.sensitivity.SensitivityStudy;
import slipstream.simulator.experiment.sensitivity.Sizes;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumptions;

/** Which assumption moves the result most, and how much is not known at all. */
@Command(
    name = "sensitivity",
    description = "Which assumption moves the result most, over its plausible range.",
    footer = {
      "%nEvery key that has a range in the scenario or in defaults.yaml is an assumption; to narrow one:",
      "%n  mechanisms: {incidents: {rate: {value: 0.2, range: 0.15 to 0.25}}}"
    })
public final class SensitivityCommand extends ExperimentCommand {
  /** Replications of the scenario as it is, unless it or the user asks for others. */
  private static final int OWN_RUNS = 1_000;

  private static final int MOST_PARAMETERS = 100;
  private static final int MOST_ROWS = 65_536;

  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Option(
      names = "--parameters",
      paramLabel = "N",
      description =
          "How many assumptions pass the screening and get indices (default: ${DEFAULT-VALUE}).",
      defaultValue = "" + Sizes.PASSING)
  private int parameters;

  @Option(
      names = "--rows",
      paramLabel = "N",
      description =
          "Base sample of the indices, best a power of 2 (default: ${DEFAULT-VALUE}); more narrows"
              + " their intervals.",
      defaultValue = "" + Sizes.ROWS)
  private int rows;

  public SensitivityCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return file;
  }

  @Override
  protected Found find() {
    within("--parameters", parameters, 1, MOST_PARAMETERS);
    within("--rows", rows, Sizes.LEAST_ROWS, MOST_ROWS);
    int own =
        options().runs(Math.min(OWN_RUNS, load(file, List.of("precision=")).scenario().runs()));
    LoadedScenario loaded = load(file, List.of("runs=" + own, "precision="));
    Scenario scenario = loaded.scenario();
    int runs = options().runs(Sizes.TORNADO_RUNS);
    if (runs < 2) {
      throw Refusal.usage("--runs takes a number from 2 here: one run says nothing about luck");
    }
    Assumptions assumptions = loaded.assumptions().get().thatMayMatter(Set.of(), false);
    if (assumptions.size() == 0) {
      throw Refusal.badScenario(
          file + ": no parameter that matters has a range; see slipstream parameters");
    }
    SensitivityStudy study = new SensitivityStudy(assumptions, Sizes.of(runs, parameters, rows));
    possible(study.replications());
    say(study.replications(), assumptions.size(), scenario);
    Sensitivity found = withWorkers(workers -> run(workers, study));
    if (found == null) {
      throw Refusal.interrupted("Interrupted before there was any assumption to tell of.");
    }
    Own asItIs =
        study.complete()
            ? withWorkers(workers -> own(new Experiment(scenario), scenario, workers))
            : ownOfFirst(found.tornadoRuns(), scenario);
    return new Found(
        document(loaded, asItIs.result(), asItIs.closeUp()).with("sensitivity", found),
        null,
        List.of(asItIs.result()));
  }

  private Sensitivity run(Workers workers, SensitivityStudy study) {
    try (ProgressBarOnStderr bar = bar()) {
      return study.run(workers, bar);
    }
  }

  private static void within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      throw Refusal.usage(
          option
              + " takes a number from "
              + least
              + " to "
              + Figures.count(most)
              + ", found "
              + value);
    }
  }

  private static void possible(long replications) {
    if (replications > SensitivityStudy.MOST_REPLICATIONS) {
      throw Refusal.usage(
          "this would take "
              + Figures.count(replications)
              + " replications; "
              + Figures.count(SensitivityStudy.MOST_REPLICATIONS)
              + " are allowed: lower --runs, --rows or --parameters");
    }
  }

  /** Says beforehand how long it will take. */
  private void say(long replications, int assumptions, Scenario scenario) {
    message(
        Figures.counted(assumptions, "assumption")
            + ", "
            + Figures.count(replications)
            + " replications, "
            + Forecast.of(scenario, options().threads()).words(replications));
  }
}
