package slipstream.simulator.team.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.random.distribution.Uniform;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.work.Crew;

/** One frontend and two backend developers. */
class WorkplaceTest {
  private static final int DRAWS = 4_000;

  private static Workplace workplace(int frontend) {
    return workplace(frontend, 2);
  }

  private static Workplace workplace(int frontend, int backend) {
    return new Workplace(
        Loading.shipped(
                "blank.yaml",
                "team.frontend.developers=" + frontend,
                "team.backend.developers=" + backend,
                "backlog.frontend-share=" + frontend,
                "backlog.backend-share=" + Math.min(1, backend),
                "sprint.length=5 days")
            .scenario(),
        Witness.NOBODY);
  }

  private final Workplace workplace = workplace(1);
  private final RandomStream chance = workplace.chances().of(new Chance(99), 0);

  private double shareOfBackend(FallsTo row, Crew nearest) {
    workplace.reset(7);
    double backend = 0;
    for (int i = 0; i < DRAWS; i++) {
      backend += workplace.heir(row, nearest, chance) == workplace.discipline(1) ? 1 : 0;
    }
    return backend / DRAWS;
  }

  @Test
  void dutiesFallByWeight() {
    // Weights 1 : 3 : 4; what falls to whoever met it is added to that discipline's.
    FallsTo row = new FallsTo(0.1, 0.3, 0.4);
    double error = 5 * 0.5 / Math.sqrt(DRAWS);
    assertThat(shareOfBackend(row, workplace.discipline(0))).isCloseTo(3 / 8.0, within(error));
    assertThat(shareOfBackend(row, workplace.discipline(1))).isCloseTo(7 / 8.0, within(error));
  }

  @Test
  void whereThereIsNobodyTheOtherDisciplineInherits() {
    Workplace backendAlone = workplace(0);
    Crew frontend = backendAlone.discipline(0);
    RandomStream draws = backendAlone.chances().of(new Chance(99), 0);
    backendAlone.reset(7);
    assertThat(backendAlone.heir(new FallsTo(1, 0, 0), frontend, draws))
        .isSameAs(backendAlone.discipline(1));

    Workplace frontendAlone = workplace(1, 0);
    RandomStream others = frontendAlone.chances().of(new Chance(99), 0);
    frontendAlone.reset(7);
    assertThat(frontendAlone.heir(new FallsTo(0, 1, 0), frontendAlone.discipline(1), others))
        .isSameAs(frontendAlone.discipline(0));
  }

  @Test
  void anotherRunBeginsAtHourZeroWithTheSameChances() {
    workplace.reset(7);
    double first = chance.uniform();
    workplace.simulation().timer(0, () -> {}).at(12);
    workplace.simulation().run(12);
    workplace.tally().add();
    workplace.tally().debt(0.5);
    workplace.desk().task(TaskKind.REWORK, Cause.OUTSIDE, 1, null);
    assertThat(workplace.desk().tasks()).isEqualTo(1);
    workplace.reset(7);

    assertThat(workplace.simulation().now()).isZero();
    assertThat(chance.uniform()).isEqualTo(first);
    assertThat(workplace.tally().added()).isZero();
    assertThat(workplace.tally().debt()).isZero();
    assertThat(workplace.desk().tasks()).isZero();
    workplace.reset(8);
    assertThat(chance.uniform()).isNotEqualTo(first);
  }

  @Test
  void aSprintIsTalliedByItself() {
    SprintTally tally = new SprintTally();
    tally.add();
    tally.add();
    tally.addSetAside();
    tally.debt(0.2);
    tally.fatigue(0.1);
    assertThat(tally.added()).isEqualTo(2);
    assertThat(tally.setAside()).isEqualTo(1);

    tally.clear();
    assertThat(tally.added()).isZero();
    assertThat(tally.setAside()).isZero();
    assertThat(tally.sprintsEnded()).isEqualTo(1);
    assertThat(tally.debt()).isEqualTo(0.2); // outlasts it
    assertThat(tally.fatigue()).isEqualTo(0.1);

    tally.reset();
    assertThat(tally.sprintsEnded()).isZero();
    assertThat(tally.debt()).isZero();
    assertThat(tally.fatigue()).isZero();
  }

  @Test
  void whatIsNotAskedForIsPassedOver() {
    // The next draw is the same, whether those before were looked at or not.
    Uniform any = new Uniform(0, 1);
    workplace.reset(7);
    assertThat(Duty.hoursIf(true, any, chance)).isPositive();
    assertThat(Duty.shareIf(true, any, chance)).isPositive();
    double next = chance.uniform();
    workplace.reset(7);
    assertThat(Duty.hoursIf(false, any, chance)).isZero();
    assertThat(Duty.shareIf(false, any, chance)).isZero();
    assertThat(chance.uniform()).isEqualTo(next);
  }

  @Test
  void aShareIsOneAtMostAndHoursAreNotNegative() {
    assertThat(Duty.shareIf(true, new Constant(3), chance)).isEqualTo(1);
    assertThat(Duty.shareIf(true, new Constant(-1), chance)).isZero();
    assertThat(Duty.shareIf(true, new Constant(0.25), chance)).isEqualTo(0.25);
    assertThat(Duty.hoursIf(true, new Constant(3), chance)).isEqualTo(3);
    assertThat(Duty.hours(new Constant(-1), chance)).isZero();
  }
}
