package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/**
 * A limit on unfinished pieces has an optimum between its ends in the team of its lesson: with one
 * piece people wait, with any number they turn to and fro. Differences are paired, run by run; each
 * is asked to be above 0 by five standard errors, which a model without the effect would pass once
 * in 3.5 million seeds.
 */
class WipOptimumTest {
  private static final int RUNS = 500;

  @Test
  void tooTightAndTooLooseBothCost() {
    thenWorse("1", "2");
    thenWorse("none", "2");
    thenWorse("none", "3");
  }

  @Test
  void withoutJugglingAndLateFeedbackALimitOnlyCosts() {
    String[] off = {"mechanisms.juggling.enabled=false", "mechanisms.late-feedback.enabled=false"};
    thenWorse("1", "2", off);
    thenWorse("2", "none", off);
  }

  private static void thenWorse(String limit, String better, String... settings) {
    Scenario worse = team(limit, settings);
    TeamRun one = new TeamRun(worse);
    TeamRun other = new TeamRun(team(better, settings));
    Moments lost = new Moments();
    for (int i = 0; i < RUNS; i++) {
      lost.add(days(one.run(worse.seed(), i)) - days(other.run(worse.seed(), i)));
    }
    assertThat(lost.mean() / (lost.sd() / Math.sqrt(RUNS)))
        .as("limit %s against %s, %s days", limit, better, lost.mean())
        .isGreaterThan(5);
  }

  private static double days(Facts facts) {
    return facts.finish / 6;
  }

  private static Scenario team(String limit, String... settings) {
    String[] all = Arrays.copyOf(settings, settings.length + 1);
    all[settings.length] = "practices.wip-limit=" + limit;
    return Loading.shipped("lesson-2d-wip-limit.yaml", all).scenario();
  }
}
