package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.Scenario;

/**
 * Worlds of a team without chance, with two replications before the first look and eight at most:
 * where one option saves more than the others, they are out at that look.
 */
class PlausibleWorldTest {
  /** Times stand on a grid. */
  private static final Offset<Double> CLOSE = within(1e-4);

  private static final Scenario TEAM = TwoWaits.team("structure.qa=missing").scenario();
  private static final List<ChoiceSet> SINGLES = ChoiceSet.singles(Choices.of(TEAM));
  private static final ChoiceSet ANALYST = SINGLES.get(0); // saves 1 day
  private static final ChoiceSet PLATFORM = SINGLES.get(1); // 2 days
  private static final ChoiceSet QA = SINGLES.get(2); // nothing

  private static PlausibleWorld world(List<ChoiceSet> options, int... tried) {
    return PlausibleWorld.of(TEAM, 7, options, tried, 2, 8);
  }

  @Test
  void whoIsRankedFirstMayBeBehindHere() {
    PlausibleWorld world = world(List.of(ANALYST, PLATFORM, QA), 0, 1);
    assertThat(world.best()).isEqualTo(1);
    assertThat(world.open()).containsExactly(false, true, false);
    assertThat(world.resolved()).isTrue();
    assertThat(world.saved()[0].mean()).isCloseTo(1, CLOSE);
    assertThat(world.saved()[1].mean()).isCloseTo(2, CLOSE);
    assertThat(world.behind()[0]).isCloseTo(1, CLOSE);
    assertThat(world.behind()[1]).isZero();
    assertThat(world.ahead().mean()).isCloseTo(1, CLOSE);
    assertThat(world.lead()).isCloseTo(-1, CLOSE);
    // two replications of two options, and of the team without any
    assertThat(world.simulations()).isEqualTo(6);
    // the third was not tried
    assertThat(world.saved()[2]).isNull();
    assertThat(world.behind()[2]).isNaN();
  }

  /** Ahead of platform by 1 of its 3 days, and of QA by all 3: the nearer one counts. */
  @Test
  void whoIsRankedFirstLeadsTheBestOfTheOthers() {
    Choice both =
        new Choice(
            "both", true, "", team -> PLATFORM.made(ANALYST.made(team))); // saves 1 and 2 days
    PlausibleWorld world = world(List.of(new ChoiceSet(List.of(both)), QA, PLATFORM), 0, 1, 2);
    assertThat(world.best()).isZero();
    assertThat(world.lead()).isCloseTo(1, CLOSE);
    assertThat(world.ahead().mean()).isZero();
    assertThat(world.behind()).containsExactly(new double[] {0, 3, 1}, CLOSE);
    assertThat(world.resolved()).isTrue();
  }

  /** There is nobody to race: it is measured by all replications, against nothing. */
  @Test
  void whoIsAloneLeadsByAllItSaves() {
    PlausibleWorld world = world(List.of(ANALYST, PLATFORM), 0);
    assertThat(world.best()).isZero();
    assertThat(world.lead()).isCloseTo(1, CLOSE);
    assertThat(world.saved()[0].count()).isEqualTo(8);
    assertThat(world.simulations()).isEqualTo(16);
    assertThat(world.resolved()).isTrue();
  }

  /** Two that save the same take all eight replications, as does the team without either. */
  @Test
  void twinsLeaveAWorldUnresolved() {
    ChoiceSet twin = new ChoiceSet(List.of(new Choice("twin", true, "", ANALYST::made)));
    PlausibleWorld world = world(List.of(ANALYST, twin, QA), 0, 1, 2);
    assertThat(world.open()).containsExactly(true, true, false);
    assertThat(world.resolved()).isFalse();
    assertThat(world.lead()).isZero();
    assertThat(world.saved()[1].count()).isEqualTo(8);
    assertThat(world.saved()[2].count()).isEqualTo(2);
    assertThat(world.simulations()).isEqualTo(8 + 8 + 2 + 8);
  }
}
