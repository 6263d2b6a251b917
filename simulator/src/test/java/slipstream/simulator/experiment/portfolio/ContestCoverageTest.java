package slipstream.simulator.experiment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.advice.ChoiceSet;
import slipstream.simulator.scenario.Scenario;

/**
 * How often the first team is told apart wrongly, and rightly. Slips are drawn, not simulated: a
 * team without hires is on time, each hire saves its days, less or more by a standard normal of its
 * own in each replication.
 */
class ContestCoverageTest {
  private static final int TRIALS = 400;
  private static final int LOOKS = 3;
  private static final int LEAST_RUNS = 100;

  /**
   * At most 5% of 400 trials may be wrong, so more than 33 are seen with probability 0.003 or less
   * (binomial): the chance that this test, with other seeds, would fail a rule that holds what it
   * states.
   */
  private static final int MOST_WRONG = 33;

  private static final Scenario EIGHT =
      team("qa", "platform", "manager", "designer", "tech-lead", "on-call", "scrum-master");

  private static final Scenario ONE = team();

  /** A team that lacks an analyst, and others. */
  private static Scenario team(String... further) {
    List<String> missing =
        Stream.concat(
                Stream.of("name=" + further.length, "structure.system-analyst=missing"),
                Arrays.stream(further).map(role -> "structure." + role + "=missing"))
            .toList();
    return Loading.shipped("blank.yaml", missing.toArray(String[]::new)).scenario();
  }

  /** A team as drawn in a trial, each of whose hires saves so many days. */
  private static TeamFound look(Scenario team, double days, int runs, int trial) {
    return TeamLook.at(team, runs, 1, seed -> drawn(seed + 1_000_003L * trial, days));
  }

  private static Slips drawn(long seed, double days) {
    return (sets, from, slips) -> {
      for (int i = 0; i < slips.length; i++) {
        ChoiceSet set = sets.get(i);
        Random luck = new Random(seed * 31 + set.name().hashCode());
        for (int run = 0; run < slips[i].length; run++) {
          double noise = luck.nextGaussian();
          slips[i][run] = set.choices().isEmpty() ? 0 : noise - days;
        }
      }
    };
  }

  /** Whether some look of a trial puts the team of eight hires first, alone. */
  private static boolean toldFirst(double eight, double one, int trial) {
    for (int look = 0; look < LOOKS; look++) {
      int runs = LEAST_RUNS << look;
      List<TeamFound> teams = List.of(look(EIGHT, eight, runs, trial), look(ONE, one, runs, trial));
      Contest contest = new Contest(teams, new int[] {1, 0}, LOOKS);
      if (contest.mayBeFirst(0) && !contest.mayBeFirst(1)) {
        return true;
      }
    }
    return false;
  }

  /** A thousandth of a day less than the single one saves is not more: to say so is wrong. */
  @Test
  void eightNearEqualsAreNotFavouredAgainstOneThatIsBetter() {
    long wrong = IntStream.range(0, TRIALS).filter(i -> toldFirst(1, 1.001, i)).count();
    assertThat(wrong).isLessThanOrEqualTo(MOST_WRONG);
  }

  /** Half a day apart, by standard errors of a tenth at 200 runs: five of them. */
  @Test
  void whatIsMuchBetterIsToldApart() {
    assertThat(IntStream.range(0, 50).filter(i -> toldFirst(1.5, 1, i)).count()).isEqualTo(50);
  }
}
