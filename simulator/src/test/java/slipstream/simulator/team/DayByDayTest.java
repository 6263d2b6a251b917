package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;

/**
 * What is written down of a team of two to which nothing happens, in a sprint of 5 days of 6 h: two
 * stories, 3 h of frontend and 12 h of backend each. All of frontend's work shows, half of
 * backend's. Frontend is done at 6; backend at 12 and 24, and so are the stories.
 */
class DayByDayTest {
  private static Scenario two(String... settings) {
    String[] all = {
      "team.frontend.developers=1",
      "team.backend.developers=1",
      "sprint.length=5 days",
      "backlog.stories=2",
      "backlog.frontend-size=3h",
      "backlog.backend-size=12h",
      "perception.visibility={frontend: 100%, backend: 50%, hidden: 0%}"
    };
    String[] settled = Arrays.copyOf(all, all.length + settings.length);
    System.arraycopy(settings, 0, settled, all.length, settings.length);
    return Loading.shipped("blank.yaml", settled).scenario();
  }

  private static Facts run(Scenario scenario) {
    return new TeamRun(scenario).run(scenario.seed(), 0);
  }

  private static double[] first(double[] days, int count) {
    return Arrays.copyOf(days, count);
  }

  @Test
  void whatIsDoneAndWhatShowsAtTheEndOfEachDay() {
    Facts run = run(two());

    assertThat(first(run.real[0], 5)).containsExactly(1, 1, 1, 1, 1);
    assertThat(first(run.seen[0], 5)).containsExactly(1, 1, 1, 1, 1);
    // Of 24 h: 6 a day; what is done of a story that is not shows by half, a done one as a whole.
    assertThat(first(run.real[1], 5)).containsExactly(0.25, 0.5, 0.75, 1, 1);
    assertThat(first(run.seen[1], 5)).containsExactly(0.125, 0.5, 0.625, 1, 1);
  }

  @Test
  void whatWasPromisedAndDelivered() {
    Facts run = run(two());

    assertThat(run.finish).isEqualTo(24);
    assertThat(run.cutOff).isFalse();
    assertThat(run.builtAt).containsExactly(6, 24);
    assertThat(run.promised).isEqualTo(2);
    assertThat(run.promisedHours).isEqualTo(30); // 2 x (3 + 12)
    assertThat(run.deliveredInTime).isEqualTo(2);
    assertThat(run.deliveredHoursInTime).isEqualTo(30);
    assertThat(run.storyLateness).isEqualTo(((12 - 30) + (24 - 30)) / 2.0);
    assertThat(run.storiesDone).isEqualTo(2);
    assertThat(run.cycleHours).isEqualTo(12 + 24 - 3); // frontend began the second at 3
    assertThat(run.openStoryDays).isEqualTo(2 + 1 + 1); // at 6, 12 and 18
    assertThat(run.chainTotal()).isEqualTo(24);
    SprintFacts sprint = run.sprints[0];
    assertThat(sprint.reached).isTrue();
    assertThat(sprint.whole).isFalse();
    assertThat(sprint.committed).isEqualTo(2);
    assertThat(sprint.committedHours).isEqualTo(30);
    assertThat(sprint.delivered).isEqualTo(2);
    assertThat(sprint.deliveredHours).isEqualTo(30);
    assertThat(sprint.carriedOver).isZero();
    assertThat(sprint.pulledIn).isZero();
    assertThat(sprint.done()).isEqualTo(1);
    assertThat(sprint.shown).isEqualTo(1);
  }

  @Test
  void aRunIsWrittenDownAsIfNoneHadBeenBefore() {
    Scenario scenario = two();
    TeamRun team = new TeamRun(scenario);
    var first = Recorded.all(team.run(scenario.seed(), 0));
    assertThat(Recorded.all(team.run(scenario.seed(), 0))).isEqualTo(first);
    Facts again = team.run(scenario.seed(), 0);
    assertThat(again.storiesDone).isEqualTo(2);
    assertThat(again.cycleHours).isEqualTo(33);
    assertThat(again.openStoryDays).isEqualTo(4);
  }

  @Test
  void storiesBurnUpWhenTheyAreDone() {
    Scenario scenario = two();
    TeamRun team = new TeamRun(scenario);
    team.run(scenario.seed(), 0);
    double[] shares = new double[5];
    team.burnUp(shares);
    assertThat(shares).containsExactly(0, 0.5, 0.5, 1, 1);
  }

  /** 60 h of backend; the run is cut off after one and a half sprints, at 45 h. */
  @Test
  void aRunThatIsCutOffStaysAsItWas() {
    Facts run = run(two("backlog.stories=1", "backlog.backend-size=60h", "sprint.horizon=1.5"));

    assertThat(run.cutOff).isTrue();
    assertThat(run.finish).isEqualTo(45);
    assertThat(run.chainTotal()).isCloseTo(45, within(1e-9));
    assertThat(run.builtAt).containsExactly(3, 45);
    assertThat(run.real[1]).hasSize(8); // the last day is cut in half, and shows what was before
    assertThat(run.real[1]).containsExactly(new double[] {.1, .2, .3, .4, .5, .6, .7, .7}, GRID);
    assertThat(run.seen[1])
        .containsExactly(new double[] {.05, .1, .15, .2, .25, .3, .35, .35}, GRID);
    assertThat(run.storyLateness).isEqualTo(45 - 30);
    assertThat(run.deliveredInTime).isZero();
    assertThat(run.storiesDone).isZero();
    assertThat(run.sprints).hasSize(2);
    assertThat(run.sprints[0].whole).isTrue();
    assertThat(run.sprints[0].delivered).isZero();
    assertThat(run.sprints[0].carriedOver).isEqualTo(1);
    assertThat(run.sprints[0].done()).isZero();
    assertThat(run.sprints[1].reached).isTrue();
    assertThat(run.sprints[1].whole).isFalse();
    assertThat(run.sprints[1].committed).isEqualTo(1);
    assertThat(run.sprints[1].carriedOver).isEqualTo(1);
  }

  /** Sprints of 2 days, 12 h: story 1 is done at the end of the first, story 2 at the second's. */
  @Test
  void whatEndsWithASprintBelongsToIt() {
    Facts run = run(two("sprint.length=2 days", "sprint.count=2"));

    assertThat(run.sprints[0].committed).isEqualTo(1);
    assertThat(run.sprints[0].delivered).isEqualTo(1);
    assertThat(run.sprints[0].whole).isTrue();
    assertThat(run.sprints[0].pulledIn).isEqualTo(1); // frontend began the second story at 3
    assertThat(run.sprints[1].committed).isEqualTo(1);
    assertThat(run.sprints[1].delivered).isEqualTo(1);
    assertThat(run.sprints[1].pulledIn).isZero();
    assertThat(run.storyLateness).isZero(); // at 12 and at 24, each when it was due
  }

  private static final Offset<Double> GRID = within(1e-9);

  @Test
  void whereNobodyWatchesTheSameIsDelivered() {
    Scenario scenario = two("perception.tolerance=0%");
    Facts run = TeamRun.unwatched(scenario).run(scenario.seed(), 0);

    assertThat(run.finish).isEqualTo(24);
    assertThat(run.blame.total()).isZero();
    assertThat(run.seen[1]).isEmpty();
    assertThat(run(scenario).blame.total()).isPositive(); // backend looks late on day 1
  }
}
