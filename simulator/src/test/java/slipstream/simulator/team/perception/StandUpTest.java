package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
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
  private static Scenario scenario(String... settings) {
    Stream<String> all =
        Stream.of(
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
            "perception.outcome-bias=1");
    return Loading.shipped(
            "blank.yaml", Stream.concat(all, Stream.of(settings)).toArray(String[]::new))
        .scenario();
  }

  private static List<Event> named(String occasion, String... settings) {
    Scenario scenario = scenario(settings);
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

  @Test
  void whoLooksLateIsTalkedAboutBeforeTheLine() {
    // One story of 24 h, built as planned: a fifth of it is to be done each day, a quarter is, and
    // half of that shows: behind by 7.5%, 15% and 22.5% on the first three days.
    String[] one = {"backlog.stories=1", "backlog.estimate-error=1", "backlog.backend-size=24h"};
    assertThat(named("named-at-stand-up", one)).isEmpty();
    List<Event> late =
        named("named-at-stand-up", one[0], one[1], one[2], "perception.tolerance=10%");
    assertThat(late).extracting(Event::at).containsExactly(2.0, 3.0);
    assertThat(late).extracting(Event::points).containsOnly(2.0); // not past its line

    // Of two stories of 12 h each has its half of the sprint: behind by 4.8 h - 3 of 24 on day 1,
    // which is 7.5%; ahead on day 2, when the first is done before its time, and on day 3.
    List<Event> two =
        named(
            "named-at-stand-up",
            "backlog.estimate-error=1",
            "backlog.backend-size=12h",
            "perception.tolerance=10%");
    assertThat(two).isEmpty();
  }

  @Test
  void eachRunIsTalkedAboutByItself() {
    Scenario scenario = scenario();
    TeamRun team = new TeamRun(scenario);
    double first = team.run(scenario.seed(), 0).blame.total();
    assertThat(first).isPositive();
    assertThat(team.run(scenario.seed(), 0).blame.total()).isEqualTo(first);
  }
}
