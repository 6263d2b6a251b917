package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.work.Threads;

/**
 * Eight roles to hire and nine practices to take up, five at once: 9,384 sets of two to five of
 * them, more than can be tried. Platform saves 2 days, an analyst 1, all others nothing.
 */
class CertainStrongestTest {
  private static final Advisor ADVISOR =
      new Advisor(
          TwoWaits.team(
                  "structure={scrum-master: missing, tech-lead: missing, on-call: missing,"
                      + " qa: missing, manager: missing, designer: missing}",
                  "practices={contract-first: false, protected-sprint: false,"
                      + " definition-of-ready: false, on-call-rotation: false,"
                      + " cross-training: false, blameless-reviews: false, pairing: false,"
                      + " wip-limit: none, slack: 0%}")
              .scenario(),
          new Budget("5 changes", 5, Double.POSITIVE_INFINITY),
          2);

  /** Of eleven options there are 55 + 165 + 330 + 462 = 1,012 sets, of twelve 1,573. */
  @Test
  void setsAreOfTheStrongestWhereThereAreTooMany() {
    assertThat(ADVISOR.choices()).isEqualTo(17);
    // 17 and 1,500 race, 17 and 8 are measured, the team and the best of both lists again
    assertThat(ADVISOR.simulations()).isEqualTo(1_517 * 2 + 25 * 2 + 3 * 2);
    Advice advice = ADVISOR.advise(Threads.alone(), (done, planned) -> {});
    assertThat(advice.exhaustive()).isFalse();
    assertThat(advice.combinationsTried()).isEqualTo(17 + 1_012);
    // the strongest first, so platform is named before the analyst
    assertThat(advice.combinations().get(0).name()).isEqualTo("platform + system-analyst");
    assertThat(advice.combinations().get(0).daysSaved().mean()).isCloseTo(3, within(1e-4));
  }
}
