package slipstream.simulator.team.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;

/** Half a tester from sprint 2 on, hour 30, at full effect 5 days of 6 h later. */
class PostTest {
  private final Workplace workplace =
      new Workplace(
          Loading.shipped(
                  "blank.yaml",
                  "sprint.length=5 days",
                  "structure.qa={fte: 0.5, from-sprint: 2, ramp-up: 5 days}",
                  "structure.designer={fte: 2.5}",
                  "structure.manager=missing")
              .scenario(),
          Witness.NOBODY);
  private final Post qa = workplace.post(Role.QA);

  private void goTo(double hour) {
    workplace.simulation().timer(0, () -> {}).at(hour);
    workplace.simulation().run(hour);
  }

  @Test
  void beforeSomebodyComesItIsEmpty() {
    goTo(29);
    assertThat(qa.held()).isFalse();
    assertThat(qa.rampingUp()).isFalse();
    assertThat(qa.level()).isZero();
    assertThat(qa.cause()).isEqualTo(Cause.missing(Role.QA));
  }

  @Test
  void itsEffectGrowsUntilTheRampIsOver() {
    workplace.rampFrom(0.4);
    goTo(30);
    assertThat(qa.held()).isTrue();
    assertThat(qa.rampingUp()).isTrue();
    assertThat(qa.ramp()).isCloseTo(0.4, within(1e-12));
    assertThat(qa.level()).isCloseTo(0.5 * 0.4, within(1e-12));
    assertThat(qa.cause()).isEqualTo(Cause.busy(Role.QA));
    goTo(45);
    assertThat(qa.ramp()).isCloseTo(0.7, within(1e-12)); // half of the way to 1
    assertThat(qa.level()).isCloseTo(0.35, within(1e-12));
    goTo(60);
    assertThat(qa.rampingUp()).isFalse();
    assertThat(qa.ramp()).isEqualTo(1);
    assertThat(qa.level()).isEqualTo(0.5);
  }

  @Test
  void withoutOnboardingEverybodyHasFullEffectAtOnce() {
    goTo(30);
    assertThat(qa.level()).isEqualTo(0.5);
  }

  @Test
  void moreThanOneHaveNoMoreEffectThanOne() {
    Post designers = workplace.post(Role.DESIGNER);
    assertThat(designers.level()).isEqualTo(1);
    assertThat(designers.crew().size()).isEqualTo(3); // 2.5 posts are three people
    assertThat(designers.role()).isEqualTo(Role.DESIGNER);
  }

  @Test
  void aMissingRoleHasNobody() {
    Post manager = workplace.post(Role.MANAGER);
    goTo(100);
    assertThat(manager.held()).isFalse();
    assertThat(manager.crew().size()).isZero();
    assertThat(manager.level()).isZero();
  }
}
