package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Comparison;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Scenario;

/**
 * What an experiment says of a team without chance, where each run is like the others: one backend
 * developer, a sprint of 5 days of 6 h, five stories of 6 h, of which each takes 9.
 */
class CertainTeamTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  private static Scenario team(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "runs=600",
                "team.frontend.developers=0",
                "team.backend.developers=1",
                "backlog.frontend-share=0%",
                "sprint.length=5 days",
                "backlog.stories=5",
                "backlog.estimate-error=1.5"));
    all.addAll(List.of(settings));
    return Loading.shipped("blank.yaml", all.toArray(String[]::new)).scenario();
  }

  private static Result run(String... settings) {
    return new Experiment(team(settings)).run(Threads.alone(), (done, planned) -> {});
  }

  /** 45 h are seven and a half days; three stories are done by hour 30. */
  @Test
  void itsMeasuresAreThoseOfEachRun() {
    Result result = run();
    assertThat(result.runs()).isEqualTo(600);
    assertThat(result.complete()).isTrue();
    assertThat(result.cutOff()).isZero();
    assertThat(result.plannedEndDays()).isEqualTo(5);
    assertThat(result.sprintDays()).isEqualTo(5);
    assertThat(result.sprints()).isEqualTo(1);
    is(result, "slipDays", 2.5);
    is(result, "finishDays", 7.5);
    is(result, "onTime", 0);
    is(result, "storiesPromised", 5);
    is(result, "storiesDelivered", 3);
    is(result, "deliveredShare", 0.6);
    is(result, "pointsPromised", 5);
    is(result, "pointsDelivered", 3);
    is(result, "storyLatenessDays", -0.5); // done on days 1.5, 3, 4.5, 6 and 7.5
    is(result, "frontendDoneDays", 0);
    is(result, "backendDoneDays", 7.5);
    is(result, "misattributedPoints", 0);
    is(result, "sprintShare", 0.6);
    assertThat(result.slipDots()).hasSize(50).containsOnly(2.5);
    assertThat(result.life()).isEmpty(); // a single sprint
  }

  private static void is(Result result, String measure, double value) {
    assertThat(result.metrics().get(measure).mean()).as(measure).isCloseTo(value, EXACTLY);
    assertThat(result.metrics().get(measure).p95()).as(measure).isCloseTo(value, EXACTLY);
  }

  @Test
  void itsSprintsAreTheMeansOverAllRuns() {
    List<Result.SprintResult> sprints = run().perSprint();
    assertThat(sprints).hasSize(2);
    double points = sprints.get(0).blamePoints();
    assertThat(points).isPositive();
    assertThat(sprints.get(0))
        .isEqualTo(new Result.SprintResult(1, 1, 5, 3, 2, 0, 0, 0, 5, 3, points));
    assertThat(sprints.get(1)).isEqualTo(new Result.SprintResult(2, 1, 2, 2, 0, 0, 0, 0, 2, 2, 0));
  }

  @Test
  void itsChainIsThePlanAndItsOwnOverrun() {
    Result result = run();
    assertThat(result.chain().get("planned-work")).isCloseTo(5, EXACTLY);
    assertThat(result.chain().get("backend")).isCloseTo(2.5, EXACTLY);
    assertThat(sum(result.chain())).isCloseTo(7.5, EXACTLY);
    assertThat(result.cause()).doesNotContainKey("planned-work");
    assertThat(result.cause().get("backend").share()).isEqualTo(1);
    assertThat(result.blame().get("backend").share()).isEqualTo(1);
    assertThat(result.gap().get("backend").share()).isZero();
    assertThat(result.misattributed().share()).isZero();
    assertThat(result.blamePoints())
        .isPositive()
        .isCloseTo(result.metrics().get("blamePoints").mean(), EXACTLY);
    assertThat(result.matrix()).doesNotContainKey("planned-work");
    assertThat(result.matrix().get("backend").get("backend"))
        .isCloseTo(result.blamePoints(), EXACTLY);
  }

  private static double sum(Map<String, Double> row) {
    return row.values().stream().mapToDouble(each -> each).sum();
  }

  @Test
  void itsHoursAreThoseOfEveryone() {
    Result result = run("structure.qa={fte: 1.5}", "structure.manager=missing");
    assertThat(result.people()).containsEntry("frontend", 0).containsEntry("backend", 1);
    assertThat(result.people()).containsEntry("qa", 2).doesNotContainKey("manager");
    assertThat(result.timeUse().get("backend").get("own-work")).isCloseTo(45, EXACTLY);
    assertThat(result.timeUse().get("qa").get("idle")).isCloseTo(90, EXACTLY); // two of them
    assertThat(result.timeUse()).doesNotContainKey("manager");
    assertThat(result.dutyShare().get("backend").share()).isZero();
  }

  /** By the end of day n 6n h of 45 are done; 36 on day 6 are four stories, which all can see. */
  @Test
  void itsProgressIsFollowedUntilTheRunsAreDone() {
    List<Result.ProgressDay> days = run().progress().get("backend");
    assertThat(days).hasSize(8); // half of the last
    for (int day = 1; day <= 7; day++) {
      assertThat(days.get(day - 1).real()).isCloseTo(6 * day / 45.0, EXACTLY);
    }
    assertThat(days.get(5).seen()).isCloseTo(0.8, EXACTLY);
    assertThat(days.get(0).seen()).isLessThan(days.get(0).real());
    assertThat(days.get(7)).isEqualTo(new Result.ProgressDay(1, 1));
    // who is done early is followed to the end of the plan
    assertThat(run("backlog.estimate-error=0.5").progress().get("backend")).hasSize(5);
  }

  /** One story: half an hour to ask, eight days to wait, six hours to work. */
  @Test
  void whoeverWaitsIsCountedByWhomItWaitsFor() {
    Result result =
        run(
            "backlog.stories=1",
            "backlog.estimate-error=1",
            "starting-conditions.backend.requirements=0%",
            "structure.system-analyst=missing",
            "mechanisms.clarification={enabled: true, falls-to: backend, effort: 0.5h,"
                + " latency: 8 days}");
    assertThat(result.waits().get("backend").get("outside")).isCloseTo(48, EXACTLY);
    assertThat(result.waits().get("frontend").get("outside")).isZero();
    assertThat(result.timeUse().get("backend").get("waiting")).isCloseTo(48, EXACTLY);
    assertThat(result.timeUse().get("backend").get("clarifying")).isCloseTo(0.5, EXACTLY);
    assertThat(result.dutyShare().get("backend").share()).isCloseTo(0.5 / 6.5, EXACTLY);
    assertThat(result.chain().get("missing-system-analyst")).isCloseTo(48.5 / 6, EXACTLY);
    // The role is missing: whoever is named did not cause it, unless nobody is.
    assertThat(result.blame().get("backend").share()).isBetween(0.1, 1.0);
    assertThat(result.misattributed().share())
        .isCloseTo(1 - result.blame().get("nobody").share(), EXACTLY);
    assertThat(result.gap().get("backend").share())
        .isCloseTo(result.blame().get("backend").share(), EXACTLY);
    assertThat(result.gap().get("nobody").share())
        .isCloseTo(result.blame().get("nobody").share() - 1, EXACTLY);
    assertThat(sum(result.matrix().get("missing-system-analyst")))
        .isCloseTo(result.blamePoints(), EXACTLY);
  }

  @Test
  void runsThatAreCutOffAreCounted() {
    Result result = run("sprint.horizon=1.2", "runs=7");
    assertThat(result.cutOff()).isEqualTo(7); // at day 6 of 7.5
    is(result, "finishDays", 6);
  }

  /** 300 runs of two teams: a second developer finishes on day 4.5, two days and a half sooner. */
  @Test
  void aComparisonIsOfTheSameRuns() {
    Scenario base = team("runs=300");
    List<int[]> heard = new ArrayList<>();
    Comparison comparison =
        new Comparison(base, List.of(candidate("two", team("team.backend.developers=2"))));
    Comparisons found =
        comparison.run(Threads.alone(), (done, planned) -> heard.add(new int[] {done, planned}));
    Alternative two = found.alternatives().get(0);

    // three stories of 9 h by one of them, two by the other
    assertThat(two.difference().get("slipDays").mean()).isCloseTo(4.5 - 7.5, EXACTLY);
    assertThat(two.difference().get("slipDays").verdict()).isEqualTo("better");
    assertThat(two.difference().get("onTime").before()).isZero();
    assertThat(two.difference().get("onTime").after()).isEqualTo(1);
    assertThat(two.difference().get("pointsDelivered").mean()).isCloseTo(2, EXACTLY);
    assertThat(two.promise()).isNull();
    assertThat(two.payOff()).isNull();
    assertThat(two.money()).isNull();
    assertThat(found.difference()).isEqualTo(two.difference());
    assertThat(comparison.scenarios()).isEqualTo(2);
    assertThat(comparison.runs(1).size()).isEqualTo(300);
    assertThat(comparison.runs(1).row(299)[0]).isCloseTo(-0.5, EXACTLY);
    assertThat(comparison.result().metrics().get("slipDays").mean()).isCloseTo(2.5, EXACTLY);
    // two blocks, of 250 and 50, of two teams
    assertThat(heard.get(0)).containsExactly(500, 600);
    assertThat(heard.get(1)).containsExactly(600, 600);
  }

  private static Candidate candidate(String name, Scenario scenario) {
    return new Candidate(name, List.of(), "", scenario);
  }

  /** A precision that the first thousand runs of a team without chance reach at once. */
  @Test
  void aPrecisionIsLookedAtAfterAThousandRuns() {
    List<int[]> heard = new ArrayList<>();
    Experiment experiment = new Experiment(team("precision.slip-mean=0.1 days"));
    Result result =
        experiment.run(Threads.alone(), (done, planned) -> heard.add(new int[] {done, planned}));
    assertThat(result.runs()).isEqualTo(1_000);
    assertThat(result.complete()).isTrue();
    assertThat(heard.get(heard.size() - 1)).containsExactly(1_000, 1_000);
    assertThat(Experiment.ofFirst(5, team()).run(Threads.alone(), (done, planned) -> {}).complete())
        .isFalse();
  }
}
