package slipstream.simulator.experiment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.portfolio.Portfolio.Lateness;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;

/** What is open between teams, of given numbers. */
class ContestTest {
  /** A team of one hire, whose days saved have a standard error of a tenth of its deviation. */
  private static TeamFound one(double raced, double measured, double deviation) {
    Gain gain = new Gain(measured, deviation * deviation, 100);
    TeamFound.Depth depth =
        new TeamFound.Depth(List.of("qa"), raced, raced, gain, Estimate.UNKNOWN, null, 100, false);
    return new TeamFound(late(0, 1), List.of(depth), List.of(raced), List.of(gain), 1, 0);
  }

  /** A sprint of ten days: half of it is five. */
  private static Team late(double lo, double hi) {
    Estimate slip = new Estimate((lo + hi) / 2, new Interval(lo, hi));
    return new Team("A", 1, 100, 10, 10, slip, Share.of(50, 100), List.of(), false);
  }

  /**
   * The races' first saves 5 days, by a standard error of 2: it cannot be told from 3 nor from 2.
   * The other two have standard errors of 0.1: what saves 3 is above what saves 2 by 1, and the
   * standard error of that is 0.14. So the third is not the best, whoever is.
   */
  @Test
  void whatAnyTeamBeatsIsNotFirst() {
    Contest contest = new Contest(List.of(one(5, 5, 20), one(3, 3, 1), one(2, 2, 1)), none(), 9);
    assertThat(contest.mayBeFirst(0)).isTrue();
    assertThat(contest.mayBeFirst(1)).isTrue();
    assertThat(contest.mayBeFirst(2)).isFalse();
  }

  /** The race put the other first by luck; measured, 1 is below 3 by 14 standard errors. */
  @Test
  void theRacesFirstIsOutWhereItIsBeaten() {
    Contest contest = new Contest(List.of(one(4, 1, 1), one(3, 3, 1), one(0, 0, 1)), none(), 9);
    assertThat(contest.mayBeFirst(0)).isFalse();
    assertThat(contest.mayBeFirst(1)).isTrue();
  }

  /** Two may be first, and more replications would tell; one alone leaves nothing open. */
  @Test
  void teamsThatMayBeFirstAreUndecided() {
    List<TeamFound> two = List.of(one(5, 5, 20), one(3, 3, 1), one(2, 2, 1));
    assertThat(new Contest(two, none(), 9).undecided(1)).containsExactly(0, 1);
    List<TeamFound> clear = List.of(one(4, 1, 1), one(3, 3, 1), one(0, 0, 1));
    assertThat(new Contest(clear, none(), 9).undecided(1)).isEmpty();
  }

  /** 5 days by a standard error of 2 cannot be told from 3 nor 2 elsewhere; by 0.1 they can. */
  @Test
  void whatCouldStandInForTheChosenIsAPair() {
    int[] first = {1, 0, 0};
    List<TeamFound> open = List.of(one(5, 5, 20), one(3, 3, 1), one(2, 2, 1));
    assertThat(new Contest(open, first, 9).pairs())
        .containsExactly(new Contest.Pair(0, 1), new Contest.Pair(0, 2));
    assertThat(new Contest(open, first, 9).undecided(1)).containsExactly(0, 1, 2);
    List<TeamFound> clear = List.of(one(5, 5, 1), one(3, 3, 1), one(2, 2, 1));
    assertThat(new Contest(clear, first, 9).pairs()).isEmpty();
    assertThat(new Contest(clear, new int[] {1, 1, 1}, 9).pairs()).isEmpty();
  }

  /** One team alone is one verdict in one look; with eight that were not reached they are nine. */
  @Test
  void latenessHoldsOfAllTeamsTogether() {
    assertThat(portfolio(List.of()).lateness(late(5.1, 6))).isEqualTo(Lateness.LATE);
    Portfolio nine = portfolio(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
    assertThat(nine.lateness(late(5.1, 6))).isEqualTo(Lateness.OPEN);
    Portfolio told = nine.from(List.of(), "mine");
    assertThat(told.ownResultOf()).isEqualTo("mine");
    assertThat(told.notReached()).hasSize(8);
  }

  private static Portfolio portfolio(List<String> notReached) {
    return new Portfolio(
        1, 0.95, 2, 0, List.of(late(5.1, 6)), notReached, null, List.of(), List.of(), null);
  }

  private static int[] none() {
    return new int[] {0, 0, 0};
  }

  /**
   * 4 to 6 days late holds half a sprint, 5; 5.1 to 6 does not, nor does 4 to 5: not above 5. For
   * nine such verdicts to hold together, an interval of 100 runs must be 1.4 times as wide: 5.1 to
   * 6 becomes 4.9 to 6.2, and holds it.
   */
  @Test
  void aTeamThatMayBeLateIsUndecided() {
    assertThat(late(4, 6).lateness(1)).isEqualTo(Lateness.OPEN);
    assertThat(late(5.1, 6).lateness(1)).isEqualTo(Lateness.LATE);
    assertThat(late(4, 5).lateness(1)).isEqualTo(Lateness.NOT_LATE);
    assertThat(late(5.1, 6).lateness(9)).isEqualTo(Lateness.OPEN);
    assertThat(late(5.4, 6).lateness(9)).isEqualTo(Lateness.LATE);
    List<TeamFound> teams = List.of(whole(late(5.4, 6)), whole(late(4, 6)), whole(late(4, 4.6)));
    assertThat(new Contest(teams, none(), 9).undecided(9)).containsExactly(1);
  }

  private static TeamFound whole(Team team) {
    return new TeamFound(team, List.of(), List.of(), List.of(), 0, 0);
  }
}
