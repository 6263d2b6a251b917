package slipstream.simulator.team.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;

/** Hours by cause, and who answers for a cause. */
class ChargesTest {
  private static final Cause NO_QA = Cause.missing(Role.QA);

  private final Charges charges = new Charges();

  @Test
  void whatWasPlannedBeyondThePlannedEndIsThePlansFault() {
    charges.add(Cause.PLANNED_WORK, 70, 70);
    charges.splitPlan(60);
    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(60);
    assertThat(charges.hours(Cause.PLAN)).isEqualTo(10);

    charges.splitPlan(60);
    assertThat(charges.hours(Cause.PLAN)).isEqualTo(10);
    charges.splitPlan(80);
    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(60);
  }

  @Test
  void theDominantCauseIsTheOneChargedMostBesideWhatWasPlanned() {
    assertThat(charges.dominant(Party.BACKEND)).isEqualTo(Cause.PLAN);
    charges.add(Cause.PLANNED_WORK, 60, 60);
    assertThat(charges.dominant(Party.BACKEND)).isEqualTo(Cause.PLAN);
    charges.add(Cause.PLAN, 2, 62);
    charges.add(NO_QA, 3, 65);
    assertThat(charges.dominant(Party.BACKEND)).isEqualTo(NO_QA);
    charges.add(Cause.PLAN, 2, 67);
    assertThat(charges.dominant(Party.BACKEND)).isEqualTo(Cause.PLAN);
  }

  @Test
  void ofTwoThatAreChargedAsMuchTheFirstPartysOwnIsNamed() {
    charges.add(Cause.FRONTEND, 4, 4);
    charges.add(Cause.BACKEND, 4, 8);
    charges.add(NO_QA, 4, 12);
    assertThat(charges.dominant(Party.BACKEND)).isEqualTo(Cause.BACKEND);
    assertThat(charges.dominant(Party.FRONTEND)).isEqualTo(Cause.FRONTEND);
    assertThat(charges.dominant(Party.OUTSIDE)).isEqualTo(Cause.FRONTEND);
  }

  @Test
  void sumsAddHoursAndKeepTheLaterEnd() {
    charges.add(NO_QA, 2, 9);
    charges.add(NO_QA, 1, 5);
    Charges other = new Charges();
    other.add(NO_QA, 4, 12);
    other.add(Cause.PLAN, 1, 1);
    charges.add(other);
    assertThat(charges.hours(NO_QA)).isEqualTo(7);
    assertThat(charges.lastActed(NO_QA)).isEqualTo(12);

    Charges copy = new Charges();
    copy.set(charges);
    charges.clear();
    assertThat(charges.hours(NO_QA)).isZero();
    assertThat(charges.lastActed(NO_QA)).isZero();
    assertThat(copy.hours(NO_QA)).isEqualTo(7);
    assertThat(copy.lastActed(Cause.PLAN)).isEqualTo(1);
  }

  @Test
  void everyCauseAndPartyStandsInItsPlace() {
    Cause[] causes = Cause.values();
    for (int i = 0; i < causes.length; i++) {
      assertThat(causes[i].ordinal()).isEqualTo(i);
      assertThat(Cause.of(causes[i].key())).isSameAs(causes[i]).hasToString(causes[i].key());
    }
    Party[] parties = Party.values();
    for (int i = 0; i < parties.length; i++) {
      assertThat(parties[i].ordinal()).isEqualTo(i);
      assertThat(parties[i]).hasToString(parties[i].key());
    }
    assertThat(List.of(causes))
        .startsWith(Cause.FRONTEND, Cause.BACKEND, Cause.PLANNED_WORK)
        .hasSize(12 + 2 * Role.values().length);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cause.of("weather"))
        .withMessage("no cause weather");
  }

  @Test
  void aRoleAnswersForWhatItDoesAndNobodyForOneThatIsMissing() {
    for (Role role : Role.values()) {
      assertThat(Party.answeringFor(Cause.busy(role))).isSameAs(Party.of(role));
      assertThat(Party.of(role).key()).isEqualTo(role.key());
      assertThat(Party.answeringFor(Cause.missing(role))).isSameAs(Party.NOBODY);
      assertThat(Cause.missing(role).key()).isEqualTo("missing-" + role.key());
    }
    for (DisciplineName discipline : DisciplineName.values()) {
      assertThat(Party.answeringFor(Cause.own(discipline))).isSameAs(Party.of(discipline));
    }
    assertThat(Party.answeringFor(Cause.OUTSIDE)).isSameAs(Party.OUTSIDE);
    assertThat(Party.answeringFor(Cause.PLAN)).isSameAs(Party.NOBODY);
  }

  @Test
  void aDutyIsWorkThatIsNoStory() {
    assertThat(Activity.OWN_WORK.duty()).isFalse();
    assertThat(Activity.IDLE.duty()).isFalse();
    assertThat(new Activity(9, "a", Activity.Group.DUTY).duty()).isTrue();
    assertThat(new Activity(9, "a", Activity.Group.INTERRUPTION).duty()).isTrue();
    assertThat(Activity.RESUMING.busy()).isTrue();
    assertThat(Activity.WAITING.busy()).isFalse();
    assertThat(Activity.IDLE.busy()).isFalse();
    assertThat(new Activity(9, "a", Activity.Group.AWAY).busy()).isFalse();
    assertThat(Outside.OTHER_TEAMS.key()).isEqualTo("other-teams");
  }
}
