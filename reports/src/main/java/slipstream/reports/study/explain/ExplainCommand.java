package slipstream.reports.study.explain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import slipstream.reports.study.explain.blame.BlameQuestion;
import slipstream.reports.study.explain.blame.BlameStudy;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.FreshOrders;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.experiment.attribution.StopRule;
import slipstream.simulator.experiment.attribution.subset.AttributionExperiment;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/** Who is blamed, and what is the cause. */
@Command(
    name = "explain",
    description = "What caused the slip (Shapley values), and who is blamed for it.",
    footer = {
      "%nSimulates until every cause is known to 0.1 days or to 4%% of the slip: see --precision.",
      "%n  slipstream explain scenarios/the-essay-team.yaml",
      "  slipstream explain scenarios/the-essay-team.yaml --player mechanisms.incidents.enabled=false",
      "  slipstream explain scenarios/the-essay-team.yaml --of blame"
    })
public final class ExplainCommand extends ExperimentCommand {
  private static final String BLAME = "blame";
  private static final String NOTHING_YET = "Interrupted before there was anything to explain.";

  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      description =
          "What to explain first: slip (default) or on-time; or blame: why it lands where it does.",
      defaultValue = "slip")
  private String of;

  @Option(
      names = "--party",
      paramLabel = "DISCIPLINE",
      description =
          "With --of blame: whose blame (default: of the discipline most blamed beyond what it"
              + " caused).")
  private String party;

  @Option(
      names = "--player",
      converter = Spelling.OfSetting.class,
      paramLabel = "KEY=VALUE",
      description =
          "A further cause: what the scenario is like without it,"
              + " e.g. mechanisms.incidents.enabled=false. Repeatable.")
  private List<String> further = new ArrayList<>();

  @Option(
      names = "--exact",
      description =
          "Simulate every subset of the causes: takes far longer, and tells of every pair.")
  private boolean exact;

  @Option(names = "--permutations", hidden = true)
  private String permutations;

  public ExplainCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return file;
  }

  @Override
  protected String kind() {
    return of.equals(BLAME) ? BlameStudy.KEY : "explain";
  }

  @Override
  protected Found find() {
    if (!List.of("slip", "on-time", BLAME).contains(of)) {
      throw Refusal.usage("--of takes slip, on-time or blame, found '" + of + "'");
    }
    if (party != null && !of.equals(BLAME)) {
      throw Refusal.usage("--party is whose blame is explained: it takes --of blame");
    }
    if (permutations != null) {
      throw Refusal.usage(
          "--permutations is no more: every replication has an order of its own;"
              + " say how precise with --precision DAYS");
    }
    Scenario scenario = load(file, List.of("precision=")).scenario();
    if (of.equals(BLAME)) {
      return blamed(scenario);
    }
    return exact ? enumerated(scenario) : ordered(scenario);
  }

  private Found blamed(Scenario scenario) {
    if (exact || scenario.precision() != null || !further.isEmpty()) {
      throw Refusal.usage(
          "--of blame has reasons and a precision of its own: leave out --exact, --precision and"
              + " --player; --runs N sets a number of runs");
    }
    int asked = asked().inOrders();
    BlameQuestion question =
        new BlameQuestion(scenario, settings -> load(file, settings).scenario());
    question.about(party);
    FreshOrders orders = question.orders(asked);
    withWorkers(workers -> simulate(orders, workers));
    if (orders.runs() == 0) {
      throw Refusal.interrupted(NOTHING_YET);
    }
    int runs = Math.min(orders.runs(), AskedRuns.MOST_BLAMED);
    LoadedScenario loaded = loadWith(orders.complete() ? runs : FreshOrders.MOST_RUNS);
    return found(
        loaded, runs, orders.complete(), BlameStudy.KEY, own -> question.found(orders, own));
  }

  private Found ordered(Scenario scenario) {
    StopRule rule = asked().rule(scenario);
    FreshOrders orders = new FreshOrders(causes(scenario), scenario.seed(), rule);
    withWorkers(workers -> simulate(orders, workers));
    if (orders.runs() == 0) {
      throw Refusal.interrupted(NOTHING_YET);
    }
    int blamed = asked().blamed(orders.runs());
    return found(
        loadWith(orders.complete() ? blamed : rule.most()),
        orders.complete() ? blamed : orders.runs(),
        orders.complete(),
        "explain",
        own -> asAsked(orders.attribution(own.chain())));
  }

  private Attribution asAsked(Attribution study) {
    return of.equals("slip") ? study : study.onTimeFirst();
  }

  private FreshOrders simulate(FreshOrders orders, Workers workers) {
    try (ProgressBarOnStderr bar = bar()) {
      orders.simulate(workers, bar);
      return orders;
    } catch (IllegalStateException e) {
      // A scenario is read when an order first asks for it; it may be one that makes no sense.
      throw e.getCause() instanceof Refusal refused ? refused : e;
    }
  }

  private Found enumerated(Scenario scenario) {
    if (scenario.precision() != null) {
      throw Refusal.usage("--exact takes a number of runs, not a precision: --runs N");
    }
    AttributionExperiment experiment = new AttributionExperiment(causes(scenario), scenario.seed());
    int runs = asked().ofEverySubset(scenario, experiment);
    long replications = (long) runs * experiment.subsets();
    message(
        Figures.count(replications)
            + " replications, "
            + Forecast.of(scenario, options().threads()).words(replications));
    PairedRuns paired = withWorkers(workers -> simulate(experiment, runs, workers));
    if (paired.runs() == 0) {
      throw Refusal.interrupted(NOTHING_YET);
    }
    return found(
        loadWith(runs),
        paired.runs(),
        paired.complete(),
        "explain",
        own -> asAsked(experiment.attribution(paired, own.chain())));
  }

  private PairedRuns simulate(AttributionExperiment experiment, int runs, Workers workers) {
    try (ProgressBarOnStderr bar = bar()) {
      return experiment.simulate(runs, workers, bar);
    }
  }

  /** The scenario with this number of runs, whatever was typed. */
  private LoadedScenario loadWith(int runs) {
    List<String> settings = new ArrayList<>(options().settings(List.of()));
    settings.add("precision=");
    settings.add("runs=" + runs);
    return read(file, settings);
  }

  /** The study beside the scenario's own result of so many runs. */
  private Found found(
      LoadedScenario loaded,
      int runs,
      boolean complete,
      String kind,
      Function<Result, Record> studied) {
    Own own =
        withWorkers(
            workers ->
                own(
                    Experiment.ofFirst(runs, loaded.scenario()),
                    loaded.scenario(),
                    complete ? workers : Threads.alone()));
    return new Found(
        document(loaded, own.result(), own.closeUp()).with(kind, studied.apply(own.result())),
        null,
        List.of(own.result()));
  }

  private AskedRuns asked() {
    return new AskedRuns(options().runs(0));
  }

  private Players causes(Scenario scenario) {
    return new AskedCauses(further, settings -> load(file, settings)).of(scenario, exact);
  }
}
