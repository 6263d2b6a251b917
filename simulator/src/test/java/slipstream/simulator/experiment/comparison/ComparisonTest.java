package slipstream.simulator.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.team.Teams;

class ComparisonTest {
  /** One backend developer, 8 stories of 6 h, a sprint of 5 days of 6 h; nothing ever happens. */
  private static final String[] EIGHT_STORIES = {
    "runs=3",
    "team.frontend.developers=0",
    "team.backend.developers=1",
    "backlog.frontend-share=0%",
    "backlog.backend-size=6h",
    "backlog.stories=8",
    "sprint.length=5 days",
  };

  @Test
  void promisingLessIsToldApartFromFinishingSooner() {
    // 8 stories end on day 8 of 5, 4 stories on day 4; but the 8 would still take 8 days.
    Alternative slack = compared(blank(EIGHT_STORIES), "practices.slack=50%");
    assertThat(slack.difference().get("slipDays").before()).isCloseTo(3, within(1e-9));
    assertThat(slack.difference().get("slipDays").after()).isCloseTo(-1, within(1e-9));
    assertThat(slack.promise().storiesBefore()).isEqualTo(8);
    assertThat(slack.promise().storiesAfter()).isEqualTo(4);
    assertThat(slack.promise().runsThatPromiseOtherwise()).isEqualTo(1);
    assertThat(slack.promise().slipOnOldPromise().mean()).isCloseTo(0, within(1e-9));
    assertThat(slack.promise().slipByPromise().mean()).isCloseTo(-4, within(1e-9));
  }

  @Test
  void stepByStepTheSameIsFoundAsAtOnce() {
    var before = Loading.shipped("the-essay-team.yaml", "runs=600");
    var after = Loading.shipped("the-essay-team.yaml", "runs=600", "structure.qa=present");
    var candidates = List.of(new Candidate("", List.of(), "", after.scenario()));
    Comparison stepped = new Comparison(before.scenario(), candidates);
    // 250 runs a step: two whole steps, and the rest.
    assertThat(Stream.of(1, 2, 3).map(step -> stepped.next())).containsExactly(true, true, false);
    Comparison whole = new Comparison(before.scenario(), candidates);
    Comparisons found =
        whole.run(new Threads(Runnable::run, 1, () -> false), (done, planned) -> {});
    assertThat(stepped.found()).isEqualTo(found);
    assertThat(stepped.result()).isEqualTo(whole.result());
  }

  @Test
  void aChangeThatKeepsThePromiseSaysNothingOfIt() {
    Alternative second = compared(blank(EIGHT_STORIES), "team.backend.developers=2");
    assertThat(second.promise()).isNull();
    // two developers need 4 days instead of 8
    assertThat(second.difference().get("slipDays").mean()).isCloseTo(-4, within(1e-9));
    assertThat(second.difference().get("onTime").mean()).isEqualTo(1);
    assertThat(second.difference().get("slipDays").probabilityBetter()).isEqualTo(1);
  }

  @Test
  void aShorterBacklogCannotKeepTheOldPromise() {
    Alternative fewer = compared(blank(EIGHT_STORIES), "backlog.stories=4", "backlog.ahead=0");
    // The promise of 8 does not fit a backlog of 4: what the change does beyond it is not known.
    assertThat(fewer.promise().slipByPromise().mean()).isNaN();
    assertThat(fewer.promise().slipOnOldPromise().mean()).isNaN();
  }

  @Test
  void moneyWeighsPeopleAgainstDaysLate() {
    LoadedScenario team =
        blank(
            add(
                EIGHT_STORIES,
                "structure.qa=missing",
                "costs.currency=EUR",
                "costs.role-sprint=5000",
                "costs.delay-day=2000"));
    // 3 days late become 1 day early: only the 3 days cost money
    Alternative.Money money = compared(team, "team.backend.developers=2").money();
    assertThat(money.cost()).isEqualTo(5_000);
    assertThat(money.gain().mean()).isCloseTo(6_000, within(1e-6));
    assertThat(money.net().mean()).isCloseTo(1_000, within(1e-6));
    // half a role from the second sprint on is not there in a plan of one sprint
    assertThat(compared(team, "structure.qa={fte: 0.5, from-sprint: 2}").money().cost()).isZero();
    assertThat(compared(team, "structure.qa={fte: 0.5}").money().cost()).isEqualTo(2_500);
  }

  @Test
  void aHireThatOnlyTakesTimeNeverPaysOff() {
    LoadedScenario team =
        blank(
            add(
                EIGHT_STORIES,
                "backlog.stories=15",
                "sprint.count=2",
                "structure.manager=missing",
                "mechanisms.onboarding.enabled=true",
                "mechanisms.onboarding.mentoring=1h"));
    Alternative hire = compared(team, "structure.manager={fte: 1, ramp-up: 5 days}");
    assertThat(hire.payOff().firstSprint()).isZero();
    assertThat(hire.payOff().sprints().get(0).points().mean()).isNegative();
    assertThat(compared(team, "team.backend.developers=2").payOff()).isNull();
  }

  @Test
  void anAnalystWhoRampsUpPaysOffLater() {
    LoadedScenario team = Teams.SIX_SPRINTS.with("runs=300");
    Alternative hire = compared(team, "structure.system-analyst={fte: 1, ramp-up: 2 sprints}");
    assertThat(hire.payOff().sprints()).hasSizeGreaterThanOrEqualTo(6);
    int first = hire.payOff().firstSprint();
    assertThat(first).isPositive();
    hire.payOff().sprints().stream()
        .skip(first - 1)
        .forEach(sprint -> assertThat(sprint.points().mean()).isPositive());
  }

  /** The demand: at least 5 times; seeds are fixed, so this passes always or never. */
  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "DESIGNER")
  void commonLuckCutsTheVarianceOfEveryHireFivefold(Role role) {
    Alternative hire =
        compared(Teams.ESSAY.with("runs=1000"), "structure." + role.key() + "=present");
    assertThat(hire.difference().get("slipDays").varianceReduction()).isGreaterThan(5);
  }

  @Test
  void threadsNeverShow() {
    LoadedScenario team = Teams.ESSAY.with("runs=600");
    List<Candidate> hires = candidates(team, "structure.qa=present");
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Comparisons one =
          new Comparison(team.scenario(), hires).run(Threads.alone(), (done, planned) -> {});
      Comparisons three =
          new Comparison(team.scenario(), hires)
              .run(new Threads(threads, 3, () -> false), (done, planned) -> {});
      assertThat(three).isEqualTo(one);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aPrecisionIsThatOfTheDifference() {
    LoadedScenario team = Teams.ESSAY.with("precision.slip-mean=0.15 days");
    Alternative hire = compared(team, "structure.system-analyst=present");
    assertThat(hire.difference().get("slipDays").ci95().halfWidth()).isLessThanOrEqualTo(0.15);
    // Independent runs of either would need many more.
    assertThat(hire.result().runs()).isBetween(1_000, 3_000);
    assertThat(hire.result().complete()).isTrue();
  }

  /**
   * 30 hours of work meet 0.2 cases an hour of 1 h without the role and 0.05 with it: the true
   * difference is 30 x 0.15 = 4.5 hours or 0.75 days. Error budget as in {@code
   * IntervalCoverageTest}: of 1,000 intervals 950 cover, give or take 14.
   */
  @Test
  void theIntervalOfADifferenceCoversTheTruthAsOftenAsItSays() {
    LoadedScenario team =
        blank(
            add(
                EIGHT_STORIES,
                "runs=100",
                "backlog.stories=5",
                "sprint.horizon=20",
                "structure.system-analyst=missing",
                "mechanisms.edge-cases.enabled=true",
                "mechanisms.edge-cases.rate={missing: 0.2, present: 0.05}",
                "mechanisms.edge-cases.effort={exponential: {mean: 1h}}",
                "mechanisms.edge-cases.question=0%"));
    int covered = 0;
    for (int seed = 1; seed <= 1_000; seed++) {
      LoadedScenario seeded = Loading.resolveTree(team.tree(), "seed=" + seed);
      Interval difference =
          compared(seeded, "structure.system-analyst=present").difference().get("slipDays").ci95();
      covered += difference.contains(-0.75) ? 1 : 0;
    }
    assertThat(covered).isBetween(936, 964);
  }

  private static LoadedScenario blank(String... settings) {
    return Loading.shipped("blank.yaml", settings);
  }

  private static String[] add(String[] settings, String... more) {
    return Stream.concat(Arrays.stream(settings), Arrays.stream(more)).toArray(String[]::new);
  }

  private static Alternative compared(LoadedScenario team, String... changes) {
    return new Comparison(team.scenario(), candidates(team, changes))
        .run(Threads.alone(), (done, planned) -> {})
        .alternatives()
        .get(0);
  }

  private static List<Candidate> candidates(LoadedScenario team, String... changes) {
    LoadedScenario changed = Loading.resolveTree(team.tree(), changes);
    return List.of(new Candidate("changed", List.of(changes), changed.hash(), changed.scenario()));
  }
}
