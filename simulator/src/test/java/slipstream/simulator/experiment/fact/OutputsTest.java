package slipstream.simulator.experiment.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/** What is measured of a run, on runs without chance: one developer, six hours a day. */
class OutputsTest {
  private static final String[] ONE_DEVELOPER = {
    "team.frontend.developers=0",
    "team.backend.developers=1",
    "backlog.frontend-share=0%",
    "backlog.backend-size=9h",
    "backlog.stories=4",
    "sprint.length=5 days"
  };

  /** Four stories one after another, nine hours each, are done at 9, 18, 27 and 36 hours. */
  @Test
  void cyclesAndWorkUnderWayAreCountedApart() {
    assertThat(measured("stories-done")).isEqualTo(4);
    assertThat(measured("cycle-hours")).isEqualTo(36);
    // At the ends of days 1 to 5 one story is under way; at that of day 6 all are done.
    assertThat(measured("open-story-hours")).isEqualTo(30);
  }

  @Test
  void hoursAreThoseOfDevelopersByGroup() {
    assertThat(measured("developer-hours.own")).isEqualTo(36);
    assertThat(measured("developer-hours.busy")).isEqualTo(36);
    assertThat(measured("developer-hours.rework")).isZero();
    assertThat(measured("hours.own-work")).isEqualTo(36);
  }

  /** 36 hours in a sprint of 30: three stories are done in it, one after it. */
  @Test
  void sprintsTellWhatTheyDelivered() {
    assertThat(measured("sprint-1.delivered-hours")).isEqualTo(27);
    assertThat(measured("sprint-1.completion")).isEqualTo(0.75);
    assertThat(measured("sprint-12.completion")).isNaN();
    assertThat(measured("throughput")).isEqualTo(0.9); // 27 of the 30 hours that were there
    assertThat(measured("late")).isOne();
    assertThat(measured("slip-share")).isCloseTo(0.2, within(1e-12));
    assertThat(measured("finish-over-promise")).isOne();
  }

  /**
   * 36 hours in three sprints of 30: the third, which is saved, and the second count for nothing.
   */
  @Test
  void sprintsThatWereNotGoneThroughAreLeftOut() {
    assertThat(measured("sprints.delivered-variation", "sprint.count=3")).isNaN();
    assertThat(measured("sprints.delivered-variation", "sprint.count=3", "backlog.stories=10"))
        .isPositive(); // 27 of 27 + 36 + 27 hours, 36, 27
  }

  @Test
  void measuresOfEveryResultAreAmongThem() {
    assertThat(Outputs.keys()).contains("finish-days", "on-time", "blame-points");
    assertThat(Measure.ALL).hasSizeLessThan(Outputs.keys().size());
    assertThat(measured("finish-days")).isEqualTo(6);
  }

  private static double measured(String output, String... settings) {
    String[] all =
        Stream.concat(Stream.of(ONE_DEVELOPER), Stream.of(settings)).toArray(String[]::new);
    Scenario scenario = Loading.shipped("blank.yaml", all).scenario();
    Facts facts = new TeamRun(scenario).run(1, 0);
    return Outputs.of(output).of().applyAsDouble(facts, scenario);
  }
}
