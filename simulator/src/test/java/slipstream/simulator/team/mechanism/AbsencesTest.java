package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.ABSENCES;
import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.people.Absences.AWAY;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.ledger.Party;

/** Five stories of 6 h fill a sprint of 5 days of 6 h. */
class AbsencesTest {
  private static Team team(String... keys) {
    return givenOneBackend("backlog.stories=5").with("absences", "sick=0%").with("absences", keys);
  }

  @Test
  void aHolidayPutsOffWhatWasPlannedByADay() {
    team("holidays=1", "holidays-from=3")
        .run()
        .doneAt(36) // 5 x 6, and the third day
        .spends(BACKEND, AWAY, 6)
        .spends(Party.values()[2], AWAY, 6) // role holders have it too
        .chain(PLANNED_WORK, 30)
        .chain(ABSENCES, 6)
        .blamed(BACKEND, ABSENCES);
  }

  @Test
  void whoPlansForItPromisesLess() {
    team("holidays=1", "holidays-from=3")
        .and("practices.absences-planned=true")
        .run()
        .doneAt(30) // 4 x 6, and the third day
        .chain(PLANNED_WORK, 24)
        .chain(ABSENCES, 6);
  }

  @Test
  void capacityIsPlannedDisciplineByDiscipline() {
    Team team =
        given("backlog.stories=up-to-capacity", "team.backend.developers=2")
            .with("absences", "sick=0%", "vacation.backend=4 days", "vacation.frontend=1 day");
    assertThat(team.run().facts().promised).isEqualTo(5); // frontend: 30 / 6
    // frontend: 24 / 6; backend: (60 - 24) / 6
    team.and("practices.absences-planned=true");
    assertThat(team.run().facts().promised).isEqualTo(4);
    // frontend: 30 / 6; backend: (60 - 30) / 6
    team.and("mechanisms.absences.vacation={frontend: 0h, backend: 5 days}");
    assertThat(team.run().facts().promised).isEqualTo(5);
    // frontend: 24 / 6; backend: (60 - 30 - 12) / 6
    team.and("mechanisms.absences.holidays=1");
    assertThat(team.run().facts().promised).isEqualTo(3);
  }

  @Test
  void vacationIsAShareOfAnySprintItFallsInto() {
    // On whichever of the five days it is, the work takes all of the others.
    Team team = team("vacation.backend=1 day");
    assertThat(team.over(200, run -> run.facts().finish).sd()).isZero();
    team.run().doneAt(36).spends(BACKEND, AWAY, 6).chain(ABSENCES, 6);
  }

  @Test
  void whoComesBackGetsIntoWorkAgain() {
    // A story of 30 h, left after 12 h for a day.
    team("holidays=1", "holidays-from=3")
        .and("backlog.stories=1", "backlog.backend-size=30h", "delivery.resumption-lag=1h")
        .run()
        .doneAt(37)
        .spends(BACKEND, RESUMING, 1);
  }

  /**
   * A story of 40 h is begun while the first developer has the first sprint off. When the second
   * has the second off, 10 h are left: the first does them, or they wait for 30 h.
   */
  @Test
  void aLongAbsenceIsHandedOver() {
    Team team =
        givenOneBackend("team.backend.developers=2", "sprint.count=2", "backlog.backend-size=40h")
            .with("absences", "sick=0%", "vacation.backend=5 days", "hand-over=2 days");

    team.run().doneAt(40);
    team.and("mechanisms.absences.hand-over=5 days").run().doneAt(40);
    team.and("mechanisms.absences.hand-over=6 days").run().doneAt(70).chain(ABSENCES, 30);
  }

  @Test
  void illnessOfNoLengthIsNone() {
    team("sick=20%", "sick-leave=0h").run().doneAt(30).spends(BACKEND, AWAY, 0);
  }

  /** Ill for m hours after every m (1 - s) / s hours of being well: E[finish] = W / (1 - s). */
  @Tag("many-runs")
  @Test
  void illnessStretchesWorkByItsShare() {
    Team team =
        team("sick=20%", "sick-leave=3h").and("backlog.backend-size=60h", "sprint.horizon=50");

    Team.thenMeanIs(300 / 0.8, team.over(4_000, run -> run.facts().finish));
    Team.Run run = team.run();
    double away = run.hours(BACKEND, AWAY);
    assertThat(away).isPositive();
    run.chain(ABSENCES, away).doneAt(300 + away);
  }

  @Test
  void aVacationBeginsOnAnyDayFromWhichItFits() {
    // Of 4 days in 5: from the first day on, or from the second, before which the work is done.
    Team team = team("vacation.backend=4 days").and("backlog.stories=1");
    assertThat(team.values(30, run -> run.facts().finish)).containsExactly(6.0, 30.0);
  }

  @Test
  void onlySprintsOfThePlanHaveOne() {
    team("vacation.backend=5 days")
        .and("backlog.stories=1", "backlog.backend-size=60h")
        .run()
        .doneAt(90) // 30 away, and 60 after the planned end
        .spends(BACKEND, AWAY, 30);
  }

  @Test
  void eachSprintIsPlannedWithTheHolidaysThatFallIntoIt() {
    // The last day of ten: 5 stories in the first sprint, 24 h / 6 in the second.
    Team team =
        team("holidays=1", "holidays-from=10")
            .and("backlog.stories=up-to-capacity", "sprint.count=2")
            .and("practices.absences-planned=true");
    assertThat(team.run().facts().promised).isEqualTo(9);
    assertThat(team.run().facts().sprints[0].committed).isEqualTo(5);
  }

  @Test
  void noHolidaysAreNoAbsence() {
    assertThat(team("holidays=1", "holidays-from=1").events("holiday")).isNotEmpty();
    assertThat(team("holidays=0", "holidays-from=1").events("holiday")).isEmpty();
  }

  @Test
  void illnessTakesItsShareOfTime() {
    // W / (1 - s), as ill for 3 h after every 12 h of being well
    Team team = team("sick=20%", "sick-leave=3h").and("sprint.horizon=20");
    Team.thenMeanIs(30 / 0.8, team.over(400, run -> run.facts().finish));
  }

  @Test
  void everybodyFallsIllByThemselves() {
    Map<String, Double> first = new HashMap<>();
    for (Event leave :
        given("backlog.stories=5", "backlog.backend-size=60h")
            .with("absences", "sick=50%", "sick-leave=3h")
            .events("sick-leave")) {
      first.putIfAbsent(leave.party() + leave.person(), leave.at());
    }
    assertThat(first.size()).isGreaterThan(4); // two developers and holders of roles
    assertThat(first.values()).doesNotHaveDuplicates();
  }

  @Test
  void aLongIllnessIsHandedOver() {
    Team team =
        givenOneBackend("team.backend.developers=2", "backlog.backend-size=60h")
            .with("absences", "sick=30%", "sick-leave=5 days", "hand-over=2 days");
    double handedOver = team.over(100, run -> run.facts().finish).mean();
    team.and("mechanisms.absences.hand-over=6 days");
    assertThat(handedOver).isLessThan(team.over(100, run -> run.facts().finish).mean() - 1);
  }
}
