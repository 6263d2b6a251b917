package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.diary.Diary.Event;

/**
 * Two stories of 15 h, each of which takes a backend developer alone twice as long: done at 30 and
 * 60, in sprints of 5 days of 6 h. Nobody is late enough to look late; their lines are at 15 and
 * 30, and for the second in its next sprint at 60.
 */
class StandUpTest {
  private static List<Event> named(String occasion) {
    Scenario scenario =
        Loading.shipped(
                "blank.yaml",
                "team.frontend.developers=0",
                "team.backend.developers=1",
                "backlog.frontend-share=0%",
                "backlog.stories=2",
                "backlog.backend-size=15h",
                "backlog.estimate-error=2",
                "sprint.length=5 days",
                "perception.tolerance=100%",
                "perception.visibility={frontend: 100%, backend: 50%, hidden: 0%}",
                "perception.last-touch=100%",
                "perception.transparency={base: 0%, scrum-master: 0%, contract-first: 0%, blameless-reviews: 0%}",
                "perception.weights.stand-up=2",
                "perception.weights.sprint-review=3",
                "perception.outcome-bias=1")
            .scenario();
    return new TeamRun(scenario)
        .tell(scenario.seed(), 0, "asked").events().stream()
            .filter(event -> event.what().equals(occasion))
            .toList();
  }

  @Test
  void aStoryIsTalkedAboutFromItsLineOn() {
    List<Event> named = named("named-at-stand-up");

    assertThat(named).extracting(Event::at).containsExactly(3.0, 4.0); // 18 and 24 h
    assertThat(named).extracting(Event::story).containsOnly(1);
    assertThat(named).extracting(Event::party).containsOnly("backend");
    // 3 h and 9 h late, of a sprint of 30.
    assertThat(named.get(0).points()).isCloseTo(2 * (1 + 0.1), within(1e-9));
    assertThat(named.get(1).points()).isCloseTo(2 * (1 + 0.3), within(1e-9));
  }

  @Test
  void atTheReviewWhatIsNotDoneIs() {
    List<Event> named = named("named-at-review");

    // The first was done as the sprint ended, the second is not begun.
    assertThat(named).extracting(Event::at).containsExactly(5.0);
    assertThat(named).extracting(Event::story).containsOnly(2);
    assertThat(named.get(0).points()).isCloseTo(3 * (1 + 1), within(1e-9));
  }
}
