package slipstream.reports.study.advise;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.command.Spelling;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Advisor;
import slipstream.simulator.experiment.advice.Budget;
import slipstream.simulator.experiment.advice.RobustAdvisor;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.mechanism.growth.Onboarding;

/** Which hire or practice first, and which together. */
@Command(
    name = "advise",
    description = "Which hire or practice first, which together, and how sure that is.",
    footer = {
      "%nA goal is judged on the team with the best options within the budget.",
      "%n  slipstream advise scenarios/the-essay-team.yaml --budget 2",
      "  slipstream advise scenarios/the-essay-team.yaml --robust"
    })
public final class AdviseCommand extends ExperimentCommand {
  /** Replications of an option at most, unless asked for otherwise. */
  private static final int RUNS = 1_000;

  private static final int MOST_WORLDS = 10_000;
  private static final int RUNS_PER_WORLD = 100;

  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Option(
      names = "--budget",
      paramLabel = "BUDGET",
      description = "How many changes at once (default: 2), or money, e.g. '20000 EUR'.",
      defaultValue = "2")
  private String budget;

  @Option(
      names = "--ramp-up",
      converter = Spelling.OfTimeOrNone.class,
      paramLabel = "TIME",
      description =
          "Time until those hired are at full effect, e.g. \"2 sprints\", or none for the wish"
              + " (default: mechanisms.onboarding.ramp-up).")
  private String rampUp;

  @Option(
      names = "--robust",
      description = "Look at plausible worlds as well, in which the assumptions are otherwise.")
  private boolean robust;

  @Option(
      names = "--worlds",
      paramLabel = "N",
      description = "Plausible worlds with --robust, at most (default: 200).",
      defaultValue = "200")
  private int worlds;

  public AdviseCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return file;
  }

  @Override
  protected Found find() {
    if (worlds < 2 || worlds > MOST_WORLDS) {
      throw Refusal.usage(
          "--worlds takes 2 to " + Figures.count(MOST_WORLDS) + ", found " + worlds);
    }
    LoadedScenario asked = load(file, hires());
    boolean off = !asked.scenario().mechanisms().of(Onboarding.Row.class).enabled();
    if (rampUp != null && !rampUp.equals("none") && off) {
      throw Refusal.usage(
          "--ramp-up "
              + rampUp
              + " acts through onboarding, which is off in this scenario; add --set"
              + " mechanisms.onboarding.enabled=true, or leave it out");
    }
    int runs = options().runs(Math.min(RUNS, asked.scenario().runs()));
    LoadedScenario loaded = load(file, with(hires(), "runs=" + runs, "precision="));
    Scenario scenario = loaded.scenario();
    Budget limit = BudgetText.parse(budget, scenario);
    Advisor advisor = new Advisor(scenario, limit, runs);
    if (advisor.choices() == 0) {
      throw Refusal.usage(file + ": every role is filled and every practice taken up; no advice");
    }
    message(
        "At least "
            + Figures.count(advisor.simulations())
            + " replications; more where it is open.");
    Findings found = withWorkers(workers -> advise(workers, advisor, loaded, runs));
    if (found.advice == null) {
      throw Refusal.interrupted("Interrupted before there was any advice.");
    }
    List<String> best = with(best(found.advice).changes(), "runs=" + runs, "precision=");
    Own own = found.complete ? own(scenario) : ownOfFirst(advisor.measured(), scenario);
    return new Found(
        document(loaded, own.result(), own.closeUp()).with("advise", found.advice),
        null,
        List.of(
            demanding() && found.complete
                ? own(load(file, best).scenario()).result()
                : own.result()));
  }

  /** How those come who are hired, as a setting. */
  private List<String> hires() {
    return rampUp == null
        ? List.of()
        : List.of("mechanisms.onboarding.ramp-up=" + (rampUp.equals("none") ? "0h" : rampUp));
  }

  private static List<String> with(List<String> settings, String... more) {
    List<String> all = new ArrayList<>(settings);
    all.addAll(List.of(more));
    return all;
  }

  private record Findings(Advice advice, boolean complete) {}

  private Findings advise(Workers workers, Advisor advisor, LoadedScenario loaded, int runs) {
    Advice advice;
    try (ProgressBarOnStderr bar = bar()) {
      advice = advisor.advise(workers, bar);
    }
    if (!robust || !advisor.complete()) {
      return new Findings(advice, advisor.complete());
    }
    List<String> ranked = advice.options().stream().map(Advice.Option::name).toList();
    Assumptions assumptions =
        loaded.assumptions().get().thatMayMatter(EnumSet.allOf(Role.class), true);
    double[][] places = RobustAdvisor.draw(worlds, assumptions);
    RobustAdvisor further =
        new RobustAdvisor(assumptions, ranked, places, Math.min(runs, RUNS_PER_WORLD));
    try (ProgressBarOnStderr bar = bar()) {
      return new Findings(advice.with(further.robustness(workers, bar)), further.complete());
    }
  }

  private static Advice.Option best(Advice advice) {
    return (advice.combinations().isEmpty() ? advice.options() : advice.combinations()).get(0);
  }

  private Own own(Scenario scenario) {
    return withWorkers(workers -> own(new Experiment(scenario), scenario, workers));
  }
}
