package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ExactCasesTest.oneBackend;

import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.scenario.Scenario;

/** What a tracker says of a run: one developer, stories of 6 h, sprints of 30 h. */
class TrackerOfARunTest {
  private static Scenario ten(String... settings) {
    String[] all = new String[settings.length + 2];
    all[0] = "backlog.stories=10";
    all[1] = "backlog.backend-size=6h";
    System.arraycopy(settings, 0, all, 2, settings.length);
    return oneBackend(all);
  }

  private static Facts run(Scenario scenario) {
    return new TeamRun(scenario).run(scenario.seed(), 0);
  }

  private static double measure(String name, Facts run, Scenario scenario) {
    return Measure.of(name).of().applyAsDouble(run, scenario);
  }

  @Test
  void withoutHabitsItSaysWhatWasDone() {
    Facts run = run(ten());

    // Ten stories are 60 h, and a sprint holds half of them.
    assertThat(run.sprints[0].done()).isEqualTo(0.5);
    assertThat(run.sprints[0].shown).isEqualTo(0.5);
  }

  @Test
  void whatNobodyMeansToDoIsMissingInTheTrackerAlone() {
    Scenario scenario = ten("tracker.parked=20%");
    Facts run = run(scenario);

    // A fifth of what the tracker holds is nobody's: half of the other four fifths is done.
    assertThat(measure(Measure.SPRINT, run, scenario)).isEqualTo(0.5);
    assertThat(measure(Measure.TRACKER, run, scenario)).isEqualTo(0.4);
    assertThat(run.finish).isEqualTo(60);
    assertThat(run.deliveredInTime).isEqualTo(5);
  }

  @Test
  void whatComesInDuringTheSprintIsDoneAsTheRestIs() {
    Facts run = run(ten("tracker.added=0.6", "tracker.added-chance=100%"));

    // Half of the commitment, and half of 0.6 of it that came in later.
    assertThat(run.sprints[0].shown).isCloseTo(0.5 * 1.6, within(1e-12));
    assertThat(run.sprints[0].delivered).isEqualTo(5);
  }

  @Test
  void everySprintIsToldByItself() {
    Scenario scenario = ten("sprint.count=2", "tracker.split=50%", "tracker.usual=0.6");
    Facts run = run(scenario);

    // Both sprints commit five stories and do them, and look half way to 0.6.
    assertThat(run.sprints[0].shown).isCloseTo(0.8, within(1e-12));
    assertThat(run.sprints[1].shown).isCloseTo(0.8, within(1e-12));
    assertThat(measure(Measure.TRACKER, run, scenario)).isCloseTo(0.8, within(1e-12));
  }
}
