package slipstream.reports.study.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Forecast;
import slipstream.reports.command.Parts;
import slipstream.reports.command.Spelling;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Workers;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.AttributionExperiment;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.scenario.Role;
import slipstream.simulator.scenario.Scenario;

/** Who is blamed, and what is the cause. */
@Command(
    name = "explain",
    description = "What caused the slip (exact Shapley values), and who is blamed for it.",
    footer = {
      "%nEvery subset of the missing roles is simulated, so it takes a while: see --runs.",
      "%n  slipstream explain scenarios/the-essay-team.yaml",
      "  slipstream explain scenarios/the-essay-team.yaml --player mechanisms.incidents.enabled=false"
    })
public final class ExplainCommand extends ExperimentCommand {
  /** Replications of every subset, unless asked for otherwise. */
  private static final int RUNS = 1_000;

  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      description = "What to explain first: slip (default) or on-time.",
      defaultValue = "slip")
  private String of;

  @Option(
      names = "--player",
      converter = Spelling.OfSetting.class,
      paramLabel = "KEY=VALUE",
      description =
          "A further cause: what the scenario is like without it,"
              + " e.g. mechanisms.incidents.enabled=false. Repeatable.")
  private List<String> further = new ArrayList<>();

  @Option(
      names = "--permutations",
      paramLabel = "N",
      description = "Sample so many orders instead of simulating every subset.")
  private Integer permutations;

  public ExplainCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return file;
  }

  @Override
  protected Found find() {
    if (!of.equals("slip") && !of.equals("on-time")) {
      throw Refusal.usage("--of takes slip or on-time, found '" + of + "'");
    }
    LoadedScenario asked = load(file, List.of());
    int runs = options().runs(Math.min(RUNS, asked.scenario().runs()));
    LoadedScenario loaded = load(file, List.of("runs=" + runs, "precision="));
    Scenario scenario = loaded.scenario();
    AttributionExperiment experiment = experiment(players(runs), scenario.seed());
    if ((long) runs * experiment.subsets() > AttributionExperiment.MOST_SIMULATIONS) {
      throw Refusal.usage(
          "--runs "
              + runs
              + ": with "
              + Figures.count(experiment.subsets())
              + " subsets of causes it may be "
              + Figures.count(AttributionExperiment.MOST_SIMULATIONS / experiment.subsets())
              + " at most");
    }
    long replications = (long) runs * experiment.subsets();
    message(
        Figures.count(replications)
            + " replications, "
            + Forecast.of(scenario, options().threads()).words(replications));
    PairedRuns paired = withWorkers(workers -> simulate(experiment, runs, workers));
    if (paired.runs() == 0) {
      throw Refusal.interrupted("Interrupted before there was anything to explain.");
    }
    Own own =
        withWorkers(
            workers ->
                own(
                    Experiment.ofFirst(paired.runs(), scenario),
                    scenario,
                    paired.complete() ? workers : new Workers(Runnable::run, 1, () -> false)));
    Attribution study = experiment.attribution(paired, own.result().chain());
    return new Found(
        document(loaded, own.result(), own.closeUp())
            .with("explain", of.equals("slip") ? study : study.onTimeFirst()),
        null,
        List.of(own.result()));
  }

  private PairedRuns simulate(AttributionExperiment experiment, int runs, Workers workers) {
    try (ProgressBarOnStderr bar = bar()) {
      return experiment.simulate(runs, workers, bar);
    }
  }

  private AttributionExperiment experiment(Players players, long seed) {
    if (players.keys().size() > AttributionExperiment.MOST_PLAYERS) {
      throw Refusal.usage(
          "explain takes up to " + AttributionExperiment.MOST_PLAYERS + " causes in all");
    }
    if (permutations == null) {
      return AttributionExperiment.of(players, seed);
    }
    if (permutations < AttributionExperiment.FEWEST_PERMUTATIONS
        || permutations > AttributionExperiment.MOST_PERMUTATIONS) {
      throw Refusal.usage(
          "--permutations takes "
              + AttributionExperiment.FEWEST_PERMUTATIONS
              + " to "
              + Figures.count(AttributionExperiment.MOST_PERMUTATIONS)
              + ", found "
              + permutations);
    }
    return AttributionExperiment.sampled(players, seed, permutations);
  }

  private Players players(int runs) {
    for (String player : further) {
      if (player.indexOf('=') < 1) {
        throw Refusal.usage("--player takes KEY=VALUE, found '" + player + "'");
      }
    }
    refuseMissingRoles(load(file, List.of()).scenario());
    return Players.of(further, off -> without(off, runs));
  }

  /** A missing role is a player of its own; named a second time, it would share with itself. */
  private void refuseMissingRoles(Scenario scenario) {
    for (Role role : Role.values()) {
      String key = "structure." + role.key();
      boolean named = further.stream().anyMatch(p -> p.matches(Pattern.quote(key) + "[.=].*"));
      if (named && !scenario.structure().of(role).staffed()) {
        throw Refusal.usage(
            "--player " + key + ": this missing role is one of the causes already; leave it out");
      }
    }
  }

  /** The scenario in which these of the further players are off. */
  private Scenario without(long off, int runs) {
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < further.size(); i++) {
      if ((off >>> i & 1) == 1) {
        settings.add(further.get(i));
      }
    }
    settings.add("runs=" + runs);
    settings.add("precision=");
    return load(file, settings).scenario();
  }
}
