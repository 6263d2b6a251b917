package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.statistics.Interval;

/**
 * A 95% interval covers the truth in 95 of 100 experiments. Here the truth is known: 30 hours of
 * work that meets 0.2 cases of 1 h on average in every hour takes 30 (1 + 0.2) = 36 hours, 6 of
 * them beyond the plan.
 *
 * <p>Error budget: of 1,000 experiments 950 cover, give or take 2 x sqrt(1000 x 0.95 x 0.05) = 14.
 */
class IntervalCoverageTest {
  @Test
  void theIntervalOfTheMeanSlipCoversTheTruthAsOftenAsItSays() {
    LoadedScenario loaded =
        Loading.shipped(
            "blank.yaml",
            "runs=100",
            "team.frontend.developers=0",
            "team.backend.developers=1",
            "backlog.frontend-share=0%",
            "backlog.stories=5",
            "sprint.length=5 days",
            "sprint.horizon=20",
            "structure.system-analyst=missing",
            "mechanisms.edge-cases.enabled=true",
            "mechanisms.edge-cases.rate={missing: 0.2, present: 0}",
            "mechanisms.edge-cases.effort={exponential: {mean: 1h}}",
            "mechanisms.edge-cases.question=0%");
    Map<String, Object> tree = loaded.tree();
    int covered = 0;
    int missedBelow = 0;
    for (int seed = 1; seed <= 1_000; seed++) {
      Scenario scenario = Loading.fromTree(tree, "seed=" + seed);
      Result result =
          new Experiment(scenario).run(Runnable::run, 1, (done, planned) -> {}, () -> false);
      Interval slip = result.metrics().get(Measure.SLIP).ci95();
      covered += slip.contains(6.0 / 6) ? 1 : 0; // 6 hours are a day
      missedBelow += slip.hi() < 1 ? 1 : 0;
    }
    assertThat(covered).isBetween(936, 964);
    // A skewed law is missed more often from below; not by far.
    assertThat(missedBelow).isBetween(12, 50);
  }
}
