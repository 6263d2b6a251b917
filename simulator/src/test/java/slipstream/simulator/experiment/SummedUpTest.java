package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** 300 runs are a block of 250 and one of 50: what they add up to, once more run by run. */
class SummedUpTest {
  private static final Offset<Double> EXACTLY = within(1e-9);
  private static final int RUNS = 300;

  private static Scenario team(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of("runs=" + RUNS, "sprint.count=3", "sprint.horizon=1.5", "backlog.stories=16"));
    all.addAll(List.of(more));
    return Loading.shipped("the-essay-team.yaml", all.toArray(String[]::new)).scenario();
  }

  @Test
  void anExperimentIsTheSumOfItsRuns() {
    Scenario team = team();
    double day = team.sprint().hoursPerDay();
    Result result = new Experiment(team).run(Threads.alone(), (done, planned) -> {});
    TeamRun one = new TeamRun(team);
    int cutOff = 0;
    double points = 0;
    double lag = 0;
    double delay = 0;
    double backend = 0;
    double duties = 0;
    double busy = 0;
    double[] means = new double[10];
    double velocity = 0;
    double blame = 0;
    int whole = 0;
    for (int run = 0; run < RUNS; run++) {
      var facts = one.run(team.seed(), run);
      cutOff += facts.cutOff ? 1 : 0;
      points += facts.blame.total();
      lag += facts.blame.lagSprints();
      delay += facts.finish - facts.chain.hours(Cause.PLANNED_WORK);
      backend += facts.chain.hours(Cause.BACKEND);
      for (var activity : facts.activities) {
        double hours = facts.hours[Party.of(DisciplineName.BACKEND).ordinal()][activity.number()];
        duties += activity.duty() ? hours : 0;
        busy += activity.busy() ? hours : 0;
      }
      var sprint = facts.sprints[1];
      double[] row = {
        sprint.reached ? 1 : 0,
        sprint.committed,
        sprint.delivered,
        sprint.carriedOver,
        sprint.pulledIn,
        sprint.added,
        sprint.setAside,
        sprint.committedHours / day,
        sprint.deliveredHours / day,
        sprint.blamePoints
      };
      for (int i = 0; i < row.length; i++) {
        means[i] += row[i] / RUNS;
      }
      velocity += sprint.whole ? sprint.deliveredHours / day : 0;
      blame += sprint.whole ? sprint.blamePoints : 0;
      whole += sprint.whole ? 1 : 0;
    }
    assertThat(result.cutOff()).isEqualTo(cutOff).isBetween(1, RUNS - 1);
    assertThat(result.blamePoints()).isCloseTo(points / RUNS, EXACTLY);
    assertThat(result.lagSprints().mean()).isCloseTo(lag / points, EXACTLY).isPositive();
    assertThat(result.cause().get("backend").share()).isCloseTo(backend / delay, EXACTLY);
    assertThat(result.dutyShare().get("backend").share())
        .isCloseTo(duties / busy, EXACTLY)
        .isPositive();
    Result.SprintResult second = result.perSprint().get(1);
    assertThat(
            new double[] {
              second.reached(),
              second.committed(),
              second.delivered(),
              second.carriedOver(),
              second.pulledIn(),
              second.added(),
              second.removed(),
              second.committedPoints(),
              second.deliveredPoints(),
              second.blamePoints()
            })
        .containsExactly(means, EXACTLY);
    assertThat(means[4] + means[5]).isPositive();
    assertThat(whole).isBetween(RUNS / 2, RUNS);
    assertThat(result.life().get("velocity").get(1).mean()).isCloseTo(velocity / whole, EXACTLY);
    assertThat(result.life().get("blame").get(1).mean()).isCloseTo(blame / whole, EXACTLY);
  }

  /** A team and the same with slack, which promises otherwise; and ahead or behind by sprint. */
  @Test
  void aComparisonIsTheSumOfItsPairs() {
    Scenario base = team();
    Scenario other = team("practices.slack=20%");
    SideBySide both = new SideBySide(List.of(base, other));
    List<String> heard = new ArrayList<>();
    both.run(Threads.alone(), (done, planned) -> heard.add(done + " of " + planned));
    assertThat(heard).containsExactly("500 of 600", "600 of 600");
    assertThat(both.result(1).complete()).isTrue();
    TeamRun one = new TeamRun(base);
    TeamRun two = new TeamRun(other);
    double[] ahead = new double[2];
    double[] more = new double[2];
    int otherwise = 0;
    double kept = 0;
    for (int run = 0; run < RUNS; run++) {
      var before = one.run(base.seed(), run);
      double[] first = {before.sprints[0].deliveredHours, before.sprints[1].deliveredHours};
      var after = two.run(base.seed(), run);
      double sum = after.sprints[0].deliveredHours - first[0];
      ahead[0] += sum / RUNS;
      more[0] += sum > 0 ? 1 : 0;
      sum += after.sprints[1].deliveredHours - first[1];
      ahead[1] += sum / RUNS;
      more[1] += sum > 0 ? 1 : 0;
      if (!two.promise().sameAs(one.promise())) {
        otherwise++;
        after = two.run(base.seed(), run, one.promise());
      }
      kept += (after.finish - after.plannedEnd) / base.sprint().hoursPerDay();
    }
    assertThat(both.sprints(1)).isGreaterThanOrEqualTo(2);
    for (int sprint = 0; sprint < 2; sprint++) {
      assertThat(both.ahead(1, sprint).count()).isEqualTo(RUNS);
      assertThat(both.ahead(1, sprint).mean()).isCloseTo(ahead[sprint], EXACTLY);
      assertThat(both.aheadShare(1, sprint).share()).isCloseTo(more[sprint] / RUNS, EXACTLY);
      assertThat(both.ahead(0, sprint).mean()).isZero();
    }
    assertThat(both.runsThatPromiseOtherwise(0)).isZero();
    assertThat(both.runsThatPromiseOtherwise(1)).isEqualTo(otherwise);
    double keptMean = 0;
    for (double slip : both.slipOnOldPromise(1)) {
      keptMean += slip;
    }
    assertThat(keptMean).isCloseTo(kept, within(1e-6));
  }

  /** Stories of 6 h that take 0.8 to 1.2 of it: cheap, and different in each run. */
  private static Scenario cheap(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "team.frontend.developers=0",
                "team.backend.developers=1",
                "backlog.frontend-share=0%",
                "backlog.stories=1",
                "sprint.length=1 day"));
    all.addAll(List.of(more));
    return Loading.shipped("blank.yaml", all.toArray(String[]::new)).scenario();
  }

  private static final String ERROR = "backlog.estimate-error={uniform: {low: 0.8, high: 1.2}}";

  /**
   * A mean that is looked at after each thousand runs, 1.5 times as wide as asked for after the
   * first: 1.5² x 1,000 = 2,250 runs are thought to do, and after 3,000 it is narrow enough.
   */
  @Test
  void aPrecisionTellsHowManyRunsItWillTake() {
    Experiment wide = new Experiment(cheap(ERROR, "precision.slip-mean=10 days"));
    Result thousand = wide.run(Threads.alone(), (done, planned) -> {});
    assertThat(thousand.runs()).isEqualTo(1_000);
    double asked = thousand.metrics().get("slipDays").ci95().halfWidth() / 1.5;
    List<String> heard = new ArrayList<>();
    Result enough =
        new Experiment(cheap(ERROR, precision(asked)))
            .run(Threads.alone(), (done, planned) -> heard.add(done + " of " + planned));
    assertThat(enough.runs()).isEqualTo(3_000);
    assertThat(enough.complete()).isTrue();
    assertThat(heard).hasSize(12).endsWith("3000 of 3000");
    assertThat(planned(heard.get(3))).isBetween(2_245, 2_255);
    assertThat(planned(heard.get(0))).isBetween(1_500, 3_500);
  }

  private static String precision(double days) {
    return String.format(Locale.ROOT, "precision.slip-mean=%.6f days", days);
  }

  private static int planned(String heard) {
    return Integer.parseInt(heard.substring(heard.lastIndexOf(' ') + 1));
  }

  /** The same of a difference: an error that is half as large halves each run's. */
  @Test
  void aPrecisionOfAComparisonIsThatOfItsDifference() {
    String half = "backlog.estimate-error={uniform: {low: 0.9, high: 1.1}}";
    List<String> heard = new ArrayList<>();
    SideBySide wide =
        new SideBySide(
            List.of(
                cheap(ERROR, "precision.slip-mean=10 days"),
                cheap(half, "precision.slip-mean=10 days")));
    wide.run(Threads.alone(), (done, planned) -> heard.add(done + " of " + planned));
    assertThat(heard)
        .containsExactly("500 of 2000000", "1000 of 2000000", "1500 of 2000000", "2000 of 2000");
    double[] before = wide.runs(0).values(0);
    double[] after = wide.runs(1).values(0);
    double[] differences = new double[before.length];
    Arrays.setAll(differences, run -> after[run] - before[run]);
    double asked = Estimate.of(differences).ci95().halfWidth() / 1.5;
    heard.clear();
    SideBySide narrow = new SideBySide(List.of(cheap(ERROR, precision(asked)), cheap(half)));
    narrow.run(Threads.alone(), (done, planned) -> heard.add(done + " of " + planned));
    assertThat(narrow.size()).isEqualTo(3_000);
    assertThat(narrow.result(0).complete()).isTrue();
    assertThat(heard).hasSize(12).endsWith("6000 of 6000");
    assertThat(planned(heard.get(3))).isBetween(4_490, 4_510);
    SideBySide stepwise =
        new SideBySide(
            List.of(
                cheap(ERROR, "precision.slip-mean=10 days"),
                cheap(half, "precision.slip-mean=10 days")));
    assertThat(stepwise.next()).isTrue();
    assertThat(stepwise.result(0).complete()).isFalse();
    assertThat(stepwise.next()).isTrue();
    assertThat(stepwise.next()).isTrue();
    assertThat(stepwise.next()).isFalse();
    assertThat(stepwise.size()).isEqualTo(1_000);
  }
}
