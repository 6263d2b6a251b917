package slipstream.simulator.experiment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;

/** What a portfolio tells of teams, of given numbers. */
class ToldTest {
  /** A team whose sets of hires, one for each size, save so many days more or less so many. */
  private static TeamFound found(String name, double days, double half, int sets) {
    Estimate saved = new Estimate(days, new Interval(days - half, days + half));
    TeamFound.Depth depth =
        new TeamFound.Depth(
            List.of("qa"), days, days, new Gain(days, 1, 100), saved, null, 100, false);
    Estimate slip = new Estimate(1, new Interval(0, 2));
    Team team = new Team(name, 1, 100, 10, 10, slip, Share.of(50, 100), List.of(), false);
    return new TeamFound(
        team,
        Collections.nCopies(sets, depth),
        Collections.nCopies(sets, days),
        Collections.nCopies(sets, new Gain(days, 1, 100)),
        sets,
        0);
  }

  private static Portfolio.Plan plan(TeamFound one, TeamFound other) {
    List<TeamFound> both = List.of(one, other);
    int[] hires = {1, 1};
    return new Told(both, new Contest(both, hires, 1), hires)
        .portfolio(2, 100, 0, List.of(), true)
        .plan();
  }

  /** Teams share no luck: 2 days ± 3 and 5 ± 4 are 7 ± 5, for 9 + 16 = 25. */
  @Test
  void daysAddUpAndTheirScattersAsSquares() {
    Estimate sum = plan(found("A", 2, 3, 1), found("B", 5, 4, 1)).daysSaved();
    assertThat(sum.mean()).isCloseTo(7, within(1e-12));
    assertThat(sum.ci95().lo()).isCloseTo(2, within(1e-12));
    assertThat(sum.ci95().hi()).isCloseTo(12, within(1e-12));
  }

  /** Beyond the first hire of a team, which all have, its sets were simulated for the plan. */
  @Test
  void setsOfTwoAndMoreAreCounted() {
    assertThat(plan(found("A", 2, 1, 3), found("B", 5, 1, 2)).sets()).isEqualTo(2 + 1);
    assertThat(plan(found("A", 2, 1, 1), found("B", 5, 1, 1)).sets()).isZero();
  }
}
