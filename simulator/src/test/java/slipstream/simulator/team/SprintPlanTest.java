package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.Scenario;

/** A backend developer alone, in sprints of 5 days of 6 h, with stories of 6 h. */
class SprintPlanTest {
  private static Scenario scenario(String... settings) {
    return ExactCasesTest.oneBackend(settings);
  }

  /** The sprints, from 0, that the first stories are meant for; -1 where one is not promised. */
  private static int[] sprints(int stories, String... settings) {
    Scenario scenario = scenario(settings);
    Promise promise = new TeamRun(scenario).promise(scenario.seed(), 0);
    return IntStream.range(0, stories)
        .map(rank -> promise.holds(rank) ? promise.sprintOf(rank) : -1)
        .toArray();
  }

  private static Facts run(String... settings) {
    Scenario scenario = scenario(settings);
    return new TeamRun(scenario).run(scenario.seed(), 0);
  }

  @Test
  void aNumberOfStoriesIsSpreadEvenly() {
    assertThat(sprints(5, "backlog.stories=5", "sprint.count=2")).containsExactly(0, 0, 0, 1, 1);
    assertThat(sprints(6, "backlog.stories=6", "sprint.count=3")).containsExactly(0, 0, 1, 1, 2, 2);
  }

  @Test
  void slackLeavesSomeOut() {
    // 8 x 75%
    assertThat(sprints(8, "backlog.stories=8", "practices.slack=25%"))
        .containsExactly(0, 0, 0, 0, 0, 0, -1, -1);
    assertThat(sprints(1, "backlog.stories=1", "practices.slack=50%")).containsExactly(0);
  }

  @Test
  void plannedAbsencesLeaveSomeOut() {
    // A day of five is a holiday: 5 x 80%.
    String[] holiday = {
      "backlog.stories=5",
      "mechanisms.absences.enabled=true",
      "mechanisms.absences.sick=0%",
      "mechanisms.absences.holidays=1",
      "practices.absences-planned=true"
    };
    assertThat(sprints(5, holiday)).containsExactly(0, 0, 0, 0, -1);
  }

  @Test
  void capacityIsFilledSprintAfterSprint() {
    // 30 h hold two of 12 h; two sprints four.
    String capacity = "backlog.stories=up-to-capacity";
    assertThat(sprints(5, capacity, "backlog.backend-size=12h", "sprint.count=2"))
        .containsExactly(0, 0, 1, 1, -1);
    assertThat(sprints(5, capacity, "backlog.backend-size=15h", "sprint.count=2"))
        .containsExactly(0, 0, 1, 1, -1); // to the last minute
    // What is larger than a sprint has one of its own.
    assertThat(sprints(3, capacity, "backlog.backend-size=40h", "sprint.count=2"))
        .containsExactly(0, 1, -1);
    // Half of each, by load or by slack.
    assertThat(sprints(3, capacity, "backlog.backend-size=12h", "backlog.load=0.5"))
        .containsExactly(0, -1, -1);
    assertThat(sprints(3, capacity, "backlog.backend-size=12h", "practices.slack=50%"))
        .containsExactly(0, -1, -1);
  }

  @Test
  void aSprintCommitsItsShareOfWhatIsLeft() {
    // 5 stories of 15 h: three are committed, two done; then the third and the two that are left.
    Facts run = run("backlog.stories=5", "backlog.backend-size=15h", "sprint.count=2");

    assertThat(run.finish).isEqualTo(75);
    assertThat(run.sprints[0].committed).isEqualTo(3);
    assertThat(run.sprints[0].delivered).isEqualTo(2);
    assertThat(run.sprints[0].carriedOver).isEqualTo(1);
    assertThat(run.sprints[1].committed).isEqualTo(3);
    assertThat(run.sprints[1].delivered).isEqualTo(2);
    assertThat(run.sprints[2].committed).isEqualTo(1); // after the planned end: what is left
    assertThat(run.sprints[2].delivered).isEqualTo(1);
  }

  @Test
  void whoIsDonePullsInWhatIsPromisedForLater() {
    Facts run = run("backlog.stories=5", "sprint.count=2"); // 5 x 6 h fill the first sprint

    assertThat(run.finish).isEqualTo(30);
    assertThat(run.sprints[0].committed).isEqualTo(3);
    assertThat(run.sprints[0].pulledIn).isEqualTo(2);
    assertThat(run.sprints[0].delivered).isEqualTo(5);
    assertThat(run.storyLateness).isEqualTo((-24 - 18 - 12 - 36 - 30) / 5.0); // due at 30 and 60
  }

  private static final String[] UNREADY = {
    "practices.definition-of-ready=true",
    "starting-conditions.backend.requirements=0%",
    "mechanisms.clarification.enabled=true",
    "mechanisms.clarification.effort=0h",
    "mechanisms.clarification.latency=1 day"
  };

  private static String[] unready(String... settings) {
    return Stream.of(UNREADY, settings).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void whatIsNotReadyMovesToTheNextSprintOrOutOfThePlan() {
    assertThat(sprints(4, unready("backlog.stories=4", "sprint.count=2")))
        .containsExactly(1, 1, -1, -1);
    // One is promised in any case.
    assertThat(sprints(3, unready("backlog.stories=3"))).containsExactly(-1, -1, 0);
    assertThat(sprints(1, unready("backlog.stories=1"))).containsExactly(0);
  }

  @Test
  void whatIsReadyStaysWhereItIs() {
    String ready = "starting-conditions.backend.requirements=100%";
    assertThat(sprints(4, unready("backlog.stories=4", "sprint.count=2", ready)))
        .containsExactly(0, 0, 1, 1);
  }

  @Test
  void aPromiseThatAnotherTeamMadeIsKept() {
    Scenario small = scenario("backlog.stories=3");
    Scenario large = scenario("backlog.stories=8", "sprint.count=2");
    Promise three = new TeamRun(small).promise(small.seed(), 0).copy();
    Promise eight = new TeamRun(large).promise(large.seed(), 0).copy();

    TeamRun team = new TeamRun(large);
    assertThat(team.run(large.seed(), 0).promised).isEqualTo(8);
    assertThat(team.run(large.seed(), 0, three).finish).isEqualTo(18); // 3 x 6
    assertThat(team.promise().sameAs(three)).isTrue();
    team.run(large.seed(), 0, eight);
    team.run(large.seed(), 0, three);
    assertThat(team.promise().stories()).isEqualTo(3);
    // What the small team's backlog does not have it cannot promise: it makes its own.
    TeamRun other = new TeamRun(small);
    assertThat(other.run(small.seed(), 0, eight).promised).isEqualTo(3);
    assertThat(other.promise().sameAs(three)).isTrue();
  }

  @Test
  void whatIsCarriedOverTakesItsPlace() {
    // Stories of 40 h, two for each sprint of 30. Of six that are left after the first sprint three
    // are committed, two of which are carried over; of five after the second all.
    Facts run = run("backlog.stories=6", "backlog.backend-size=40h", "sprint.count=3");

    assertThat(run.sprints[0].committed).isEqualTo(2);
    assertThat(run.sprints[0].carriedOver).isEqualTo(2);
    assertThat(run.sprints[1].committed).isEqualTo(3);
    assertThat(run.sprints[1].delivered).isEqualTo(1);
    assertThat(run.sprints[2].committed).isEqualTo(5);
  }

  @Test
  void whoseWorkDoesNotVaryKeepsItsEstimates() {
    String[] twice = {"backlog.stories=1", "backlog.estimate-error=2"};
    assertThat(run(twice).finish).isEqualTo(12);
    assertThat(run(twice[0], twice[1], "team.backend.variability=false").finish).isEqualTo(6);
  }
}
