package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ledger.Activity.OWN_WORK;
import static slipstream.simulator.team.ledger.Cause.OVERTIME;
import static slipstream.simulator.team.ledger.Cause.PLAN;
import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.production.Defects.FIXING;

import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A day of 6 h that is stretched by a quarter holds 7.5 h of work. */
class OvertimeTest {
  private static Team team(String... keys) {
    return givenOneBackend("backlog.backend-size=30h")
        .with("overtime", "extra=25%", "tires-after=0h", "loss=0%", "most=90%", "defects=0%")
        .with("overtime", keys);
  }

  @Test
  void longerDaysGetMoreDone() {
    team().run().doneAt(24).spends(BACKEND, OWN_WORK, 24).chain(PLANNED_WORK, 24); // 4 x 7.5
  }

  @Test
  void itBeginsWithItsSprint() {
    // 12 h of 30 in the first sprint of 2 days, then 7.5 h a day: 18 / 1.25
    team("from-sprint=2").and("sprint.length=2 days").run().doneAt(12 + 14.4);
  }

  /** With 10% lost a week, 2% a day: 7.5 x (1 + 0.98 + 0.96 + 0.94 + 0.92) = 36 h in 5 days. */
  @Test
  void tiredPeopleGetLessDoneDayByDay() {
    // of whose hours 0, 2, 4, 6 and 8% are taken by tiredness: 6 x 20%
    team("loss=10%")
        .and("backlog.backend-size=36h")
        .run()
        .doneAt(30)
        .chain(OVERTIME, 1.2)
        .chain(PLANNED_WORK, 28.8);
    // the first three days are free: 7.5 x (3 + 1 + 0.98 + 0.96) = 44.55 h in 6 days
    team("loss=10%", "tires-after=3 days").and("backlog.backend-size=44.55h").run().doneAt(36);
    // at most a tenth: 5 days of 2% more each, 36 h in all, then 6.75 h a day
    team("loss=10%", "most=10%")
        .and("backlog.backend-size=49.5h")
        .run()
        .doneAt(42)
        .chain(OVERTIME, 2.4) // 1.2, and a tenth of two days
        .chain(PLAN, 9.6);
  }

  /**
   * The published break-even, at the default values: 8% lost a week after the first, 30% at most.
   * Of 45 days the first 6 yield 7.5 h each, the next 18 each 1.6% less than the one before, the
   * other 21 lose 30%: 7.5 x (6 + 18 - 0.016 x 171 + 21 x 0.7) = 269.73 h, no more than usual days
   * hold.
   */
  @Test
  void afterNineWeeksNoMoreIsDoneThanInUsualDays() {
    team("tires-after=5 days", "loss=8%", "most=30%")
        .and("backlog.backend-size=269.73h", "sprint.horizon=50")
        .run()
        .doneAt(270);
  }

  @Tag("many-runs")
  @Test
  void tiredPeopleMakeMoreDefects() {
    Team team =
        team("defects=50%")
            .and("backlog.backend-size=37.5h", "sprint.horizon=20", "structure.qa={fte: 10}")
            .with(
                "defects",
                "rate=0.1",
                "effort={missing: 0h, present: 0h}",
                "found={missing: 100%, present: 100%}",
                "fix={missing: 1.25h, present: 1.25h}",
                "bad-fix=0%");
    // 5 days of 7.5 h, with 0, 10, 20, 30 and 40% more: 0.1 x 7.5 x 6 = 4.5, an hour each
    Team.thenMeanIs(4.5, team.over(4_000, run -> run.hours(BACKEND, FIXING)));
    // of which 0.1 x 7.5 x 5 would have been made in usual days
    Team.thenMeanIs(0.75, team.over(4_000, run -> run.facts().chain.hours(OVERTIME)));
  }

  @Test
  void fatigueIsFollowedFromSprintToSprint() {
    Team team =
        team("loss=10%").and("sprint={length: 2 days, count: 2}", "backlog.backend-size=36h");
    double[] fatigue =
        Arrays.stream(team.run().facts().sprints).limit(2).mapToDouble(s -> s.fatigue).toArray();
    assertThat(fatigue).containsExactly(new double[] {0.02, 0.06}, within(1e-12)); // 2% a day
  }

  /** 5 days of 7.5 h, with 0, 10, 20, 30 and 40% more defects: 0.1 x 7.5 x 6 of an hour each. */
  @Test
  void overtimeIsChargedWithWhatTiredPeopleMake() {
    Team team =
        team("defects=50%")
            .and("backlog.backend-size=37.5h", "sprint.horizon=20", "structure.qa={fte: 10}")
            .with("defects", "rate=0.1", "effort=0h", "found=100%", "fix=1.25h", "bad-fix=0%");
    Team.thenMeanIs(4.5, team.over(400, run -> run.hours(BACKEND, FIXING)));
    // 0.1 x 7.5 x 5 would have been made in usual days.
    Team.thenMeanIs(0.75, team.over(400, run -> run.facts().chain.hours(OVERTIME)));

    // A colleague's review finds all of them, 3.6, of which 0.6 are those of tired people; mending
    // takes half an hour now, and nothing is left to the test.
    team.and("team.backend.developers=2")
        .with("review", "effort=1%", "found=100%", "fix=0.5h", "interrupts=0%");
    Team.thenMeanIs(1.8, team.over(400, run -> run.hours(BACKEND, FIXING)));
    Team.thenMeanIs(0.3, team.over(400, run -> run.facts().chain.hours(OVERTIME)));
  }

  @Test
  void peopleTireFromItsFirstSprintOn() {
    // 12 h in the first sprint of 2 days, then 7.5 h a day, 2% less on its second: 7.5 x 1.98
    team("from-sprint=2", "loss=10%")
        .and("sprint.length=2 days", "backlog.backend-size=26.85h")
        .run()
        .doneAt(24);
  }
}
