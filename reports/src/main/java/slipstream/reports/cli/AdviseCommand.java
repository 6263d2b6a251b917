package slipstream.reports.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import slipstream.reports.cli.ReadsScenarios.LoadedScenario;
import slipstream.reports.data.Kind;
import slipstream.reports.words.Figures;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Workers;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Advisor;
import slipstream.simulator.experiment.advice.Budget;
import slipstream.simulator.scenario.Scenario;

/** Which hire or practice first, and which together. */
@Command(
    name = "advise",
    description = "Which hire or practice first, which together, and how sure that is.",
    footer = {
      "%nA goal is judged on the team with the best options within the budget.",
      "%n  slipstream advise scenarios/the-essay-team.yaml --budget 2"
    })
final class AdviseCommand extends ExperimentCommand {
  /** Replications of an option, unless asked for otherwise. */
  private static final int RUNS = 2_000;

  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Option(
      names = "--budget",
      paramLabel = "BUDGET",
      description = "How many changes at once (default: 2), or money, e.g. '20000 EUR'.",
      defaultValue = "2")
  private String budget;

  AdviseCommand(Parts parts) {
    super(parts);
  }

  @Override
  Path file() {
    return file;
  }

  @Override
  Found find() {
    LoadedScenario asked = load(file, List.of());
    int runs = options().runs(Math.min(RUNS, asked.scenario().runs()));
    LoadedScenario loaded = load(file, List.of("runs=" + runs, "precision="));
    Scenario scenario = loaded.scenario();
    Budget limit = BudgetText.parse(budget, scenario);
    Advisor advisor = new Advisor(scenario, limit, runs);
    if (advisor.choices() == 0) {
      throw Refusal.usage(file + ": every role is filled and every practice taken up; no advice");
    }
    say(advisor.replications(), scenario);
    Advice advice = withWorkers(workers -> advise(workers, advisor));
    if (advice == null) {
      throw Refusal.interrupted("Interrupted before there was any advice.");
    }
    List<String> best = new ArrayList<>(best(advice).changes());
    best.addAll(List.of("runs=" + runs, "precision="));
    Result result = result(scenario);
    return new Found(
        scenario.name(),
        document(loaded, result).with(Kind.ADVISE, advice),
        null,
        List.of(demanding() ? result(load(file, best).scenario()) : result));
  }

  private Advice advise(Workers workers, Advisor advisor) {
    try (ProgressBarOnStderr bar = bar()) {
      return advisor.advise(workers, bar);
    }
  }

  private static Advice.Option best(Advice advice) {
    return (advice.combinations().isEmpty() ? advice.options() : advice.combinations()).get(0);
  }

  private Result result(Scenario scenario) {
    Progress unseen = (done, planned) -> {};
    return withWorkers(workers -> new Experiment(scenario).run(workers, unseen));
  }

  /** Says beforehand how long it will take. */
  private void say(long replications, Scenario scenario) {
    message(
        Figures.count(replications)
            + " replications, "
            + Forecast.of(scenario, options().threads()).words(replications));
  }
}
