package slipstream.simulator.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Scenario;

/**
 * Promises, money and pay-offs of a team without chance: one backend developer, a sprint of 5 days
 * of 6 h, stories of 6 h of which each takes 9.
 */
class CertainComparisonTest {
  /** Stories that take 7.2 h miss the grid of time by less. */
  private static final Offset<Double> CLOSE = within(1e-5);

  private static Scenario team(List<String> more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "runs=4",
                "team.frontend.developers=0",
                "team.backend.developers=1",
                "backlog.frontend-share=0%",
                "sprint.length=5 days",
                "backlog.estimate-error=1.5",
                "costs.currency=EUR",
                "costs.role-sprint=5000",
                "costs.delay-day=2000"));
    all.addAll(more);
    return Loading.shipped("blank.yaml", all.toArray(String[]::new)).scenario();
  }

  private static Comparison comparison(List<String> base, String... changes) {
    List<String> other = new ArrayList<>(base);
    other.addAll(List.of(changes));
    return new Comparison(
        team(base),
        List.of(new Comparison.Candidate("other", List.of(changes), "hash", team(other))));
  }

  private static Alternative compared(List<String> base, String... changes) {
    return comparison(base, changes)
        .run(Threads.alone(), (done, planned) -> {})
        .alternatives()
        .get(0);
  }

  /**
   * Of 30 h five stories are promised, and done at 45: late by 2.5 days. With a fifth left free and
   * stories of 7.2 h four are promised, done at 28.8; all five would be done at 36, late by 1 day.
   */
  @Test
  void promisingLessIsToldApartFromFinishingSooner() {
    Alternative other =
        compared(
            List.of("backlog.stories=up-to-capacity"),
            "practices.slack=20%",
            "backlog.estimate-error=1.2");
    assertThat(other.promise().runsThatPromiseOtherwise()).isEqualTo(1);
    assertThat(other.promise().storiesBefore()).isEqualTo(5);
    assertThat(other.promise().storiesAfter()).isEqualTo(4);
    assertThat(other.promise().slipOnOldPromise().mean()).isCloseTo(1 - 2.5, CLOSE);
    assertThat(other.promise().slipByPromise().mean()).isCloseTo(-0.2 - 1, CLOSE);
    assertThat(other.difference().get("slipDays").mean()).isCloseTo(-0.2 - 2.5, CLOSE);
    assertThat(other.money().gain().mean()).isCloseTo(1.5 * 2_000, within(0.1));
    assertThat(other.changes())
        .containsExactly("practices.slack=20%", "backlog.estimate-error=1.2");
  }

  @Test
  void aShorterBacklogKeepsTheOldPromiseWhereOtherStoriesLieAhead() {
    List<String> five = List.of("backlog.stories=5");
    Alternative cannot = compared(five, "backlog.stories=4");
    assertThat(cannot.promise().runsThatPromiseOtherwise()).isEqualTo(1);
    assertThat(cannot.promise().storiesBefore()).isEqualTo(5);
    assertThat(cannot.promise().storiesAfter()).isEqualTo(4);
    assertThat(cannot.promise().slipOnOldPromise().mean()).isNaN();
    assertThat(cannot.money()).isNull();
    Alternative can = compared(five, "backlog.stories=4", "backlog.ahead=1");
    assertThat(can.promise().slipOnOldPromise().mean()).isCloseTo(0, CLOSE);
    assertThat(can.promise().slipByPromise().mean()).isCloseTo(-1.5, CLOSE); // 9 h
    assertThat(can.money().gain().mean()).isCloseTo(0, CLOSE);
  }

  @Test
  void whoKeepsThePromiseSavesDaysLate() {
    Alternative other = compared(List.of("backlog.stories=5"), "backlog.estimate-error=1.2");
    assertThat(other.promise()).isNull();
    assertThat(other.money().gain().mean()).isCloseTo(1.5 * 2_000, within(0.1));
    assertThat(other.money().cost()).isZero();
    assertThat(other.payOff()).isNull(); // nobody was hired
    assertThat(other.difference().get("backendBlameShare").before()).isEqualTo(1);
    assertThat(other.difference().get("misattributedShare").after()).isZero();
  }

  @Test
  void blockByBlockTheSameIsFound() {
    List<String> many = List.of("backlog.stories=5", "runs=300");
    Comparison stepwise = comparison(many, "backlog.estimate-error=1.2");
    assertThat(stepwise.next()).isTrue(); // 250 of 300
    assertThat(stepwise.next()).isFalse();
    assertThat(stepwise.found().alternatives().get(0))
        .isEqualTo(compared(many, "backlog.estimate-error=1.2"));
  }

  /**
   * Sprints of 12 h; a story takes 6 h, and 2 h to test. Alone the developer is done at 8, 16, 24,
   * 32, 40 and 48. With a tester from the second sprint, at 12, on: at 8, 16, 22, 28, 34 and 40; so
   * a story of a day is ahead at hour 36, and none at 12, 24 and 48.
   */
  @Test
  void aHireIsAheadByWhatIsDeliveredMore() {
    List<String> base =
        List.of(
            "sprint.length=2 days",
            "sprint.count=3",
            "backlog.stories=6",
            "backlog.estimate-error=1",
            "structure.qa=missing",
            "mechanisms.defects={enabled: true, falls-to: backend, rate: 0,"
                + " effort: {missing: 2h, present: 2h}}");
    Alternative.PayOff payOff = compared(base, "structure.qa={fte: 1, from-sprint: 2}").payOff();
    assertThat(payOff.sprints()).extracting(Alternative.Cumulated::sprint).startsWith(1, 2, 3);
    assertThat(payOff.sprints().get(0).points().mean()).isZero();
    assertThat(payOff.sprints().get(1).points().mean()).isZero();
    assertThat(payOff.sprints().get(2).points().mean()).isCloseTo(1, CLOSE);
    assertThat(payOff.sprints().get(2).points().ci95().lo()).isCloseTo(1, CLOSE);
    assertThat(payOff.sprints().get(2).points().ci95().hi()).isCloseTo(1, CLOSE);
    assertThat(payOff.sprints()).hasSize(4); // the last ends when all is done
    assertThat(payOff.sprints().get(3).points().mean()).isZero();
    assertThat(payOff.firstSprint()).isZero(); // it did not stay so
    // Another developer fills no role.
    assertThat(compared(base, "team.backend.developers=2").payOff()).isNull();
  }

  /** As above, but the plan ends at 36, when the sixth story is not done: ahead to the end. */
  @Test
  void itPaysOffFromTheSprintInWhichItIsAheadForGood() {
    List<String> base =
        List.of(
            "sprint.length=2 days",
            "sprint.count=3",
            "sprint.horizon=1",
            "backlog.stories=6",
            "backlog.estimate-error=1",
            "structure.qa=missing",
            "mechanisms.defects={enabled: true, falls-to: backend, rate: 0,"
                + " effort: {missing: 2h, present: 2h}}");
    Alternative.PayOff payOff = compared(base, "structure.qa={fte: 1, from-sprint: 2}").payOff();
    assertThat(payOff.sprints()).hasSize(3);
    assertThat(payOff.firstSprint()).isEqualTo(3);
  }
}
