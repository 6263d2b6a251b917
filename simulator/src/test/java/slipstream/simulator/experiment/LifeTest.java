package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;

/**
 * A team from sprint to sprint, by hand: one backend developer, a sprint of 2 days of 6 h, stories
 * of a day each.
 */
class LifeTest {
  private static Result run(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "runs=3",
                "team.frontend.developers=0",
                "team.backend.developers=1",
                "backlog.frontend-share=0%",
                "sprint.length=2 days",
                "sprint.count=3",
                "backlog.stories=6"));
    all.addAll(List.of(settings));
    return new Experiment(Loading.shipped("blank.yaml", all.toArray(String[]::new)).scenario())
        .run(Runnable::run, 1, (done, planned) -> {}, () -> false);
  }

  @Test
  void whoDoesWhatIsPlannedCarriesNothing() {
    Result steady = run();

    assertThat(means(steady, Life.VELOCITY)).containsExactly(2.0, 2.0, 2.0);
    assertThat(means(steady, Life.CARRIED_OVER)).containsExactly(0.0, 0.0, 0.0);
    assertThat(means(steady, Life.DEBT)).containsExactly(0.0, 0.0, 0.0);
  }

  @Test
  void whatIsCarriedOverIsCommittedOnTop() {
    // Every story takes 8 h: one is done by hour 12, a second at 16, a third at 24, a fourth at 32.
    // Two are committed in sprint 1, then an even share of what is left, in the last all of it.
    Result late = run("backlog.estimate-error=1.3333333333333333");

    assertThat(means(late, Life.VELOCITY)).containsExactly(1.0, 2.0, 1.0);
    assertThat(means(late, Life.CARRIED_OVER)).containsExactly(1.0, 1.0, 2.0);
  }

  @Test
  void shortcutsAreOwed() {
    // Every story is done without documents, and each adds 10% to those begun later; those of a
    // run of 6 h, 6.6 h, ...: two are done by 12.6, a third by 19.8, a fourth by 27.6, ...
    Result owing =
        run(
            "structure.platform=missing",
            "mechanisms.deployment={enabled: true, falls-to: backend, effort: 0h, failure: 0%,"
                + " documentation: 0h, skipped: 100%}",
            "mechanisms.debt={enabled: true, per-skipped: 10%, per-reversal: 0%}");

    assertThat(means(owing, Life.DEBT)).containsExactly(0.1, 0.30000000000000004, 0.5);
  }

  @Test
  void aSprintInWhichThePlanIsDoneEarlyDoesNotCount() {
    // The sixth story of 5 h is done at 30, six hours before the third sprint ends.
    assertThat(means(run("backlog.estimate-error=0.8333333333333333"), Life.VELOCITY)).hasSize(2);
  }

  @Test
  void aSingleSprintHasNoLife() {
    assertThat(run("sprint.count=1").life()).isEmpty();
  }

  private static List<Double> means(Result result, Life series) {
    return result.life().get(series.key()).stream().map(Estimate::mean).toList();
  }
}
