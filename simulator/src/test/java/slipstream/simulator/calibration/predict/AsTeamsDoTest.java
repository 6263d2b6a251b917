package slipstream.simulator.calibration.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.FittedModels;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.score.Crps;

/** With as many teams as it takes to find some that are most like a prediction: 4 of 4,096. */
class AsTeamsDoTest {
  private static FittedTeams teams;

  @BeforeAll
  static void draw() {
    teams = FittedModels.of(new BankSize(128, 32, 40));
  }

  /** Around a level, spread evenly; steps of 7 meet every rank once. */
  private static double[] around(double level, double spread, int sprints) {
    double[] ratios = new double[sprints];
    Arrays.setAll(ratios, i -> level + spread * ((i * 7) % sprints / (sprints - 1.0) - 0.5));
    return ratios;
  }

  /** Mean error of the second half, each sprint told from all before it. */
  private static double error(Predictor predictor, double[] ratios) {
    double sum = 0;
    for (int sprint = ratios.length / 2; sprint < ratios.length; sprint++) {
      sum += Crps.ofQuantiles(predictor.predict(Arrays.copyOf(ratios, sprint)), ratios[sprint]);
    }
    return sum / (ratios.length - ratios.length / 2);
  }

  /** Between 87 and 93%: no simulated team is so steady. */
  @Test
  void whoIsSteadierThanAnyTeamIsToldByItsPool() {
    double[] steady = around(0.9, 0.06, 20);
    Pooled pooled = new Pooled(teams);

    assertThat(pooled.asTeamsDo(steady)).isFalse();
    assertThat(error(pooled, steady)).isLessThan(1.05 * error(Resampled.own(), steady));
  }

  @Test
  void whoDeliversFarMoreThanItPromisesIsToldByItsPool() {
    double[] over = around(1.3, 0.3, 30);
    Pooled pooled = new Pooled(teams);

    assertThat(pooled.asTeamsDo(over)).isFalse();
    assertThat(error(pooled, over)).isLessThan(1.1 * error(Resampled.own(), over));
  }

  /** A team of the bank, its next sprints told from its first: others do as it does. */
  @Test
  void aTeamLikeOthersIsToldAsTheyDo() {
    int asOthers = 0;
    for (int team = 0; team < 4_000; team += 100) {
      double[] ratios = new double[20];
      for (int sprint = 0; sprint < ratios.length; sprint++) {
        ratios[sprint] = teams.bank().ratios(team)[sprint];
      }
      asOthers += new Pooled(teams).asTeamsDo(ratios) ? 1 : 0;
    }

    assertThat(asOthers).isGreaterThan(20);
  }

  /**
   * Some teams deliver exactly all in every sprint, and are most like such a past. All fitted teams
   * stand beside them with a third, as one sprint beside the two that were seen; of those more than
   * 3 in 100 do less, so more than 1 in 100 of what is told does.
   */
  @Test
  void beyondTheTeamsMostLikeItStandAllFittedOnes() {
    double[] seen = {1, 1};
    double[] expected = new double[Predictor.PERCENTILES];
    Arrays.fill(expected, 1);
    double[] told = teams.asTeamsDo(seen, expected);

    assertThat(teams.next(seen).percentiles()[3]).isLessThan(1);
    assertThat(told[0]).isLessThan(1);
    assertThat(told[49]).isEqualTo(1);
  }

  @Test
  void whatWasAskedBeforeDoesNotMatter() {
    double[] steady = around(0.9, 0.06, 12);
    double[] other = steady.clone();
    other[3] = 0.2;
    Pooled asked = new Pooled(teams);
    asked.predict(steady);
    asked.predict(Arrays.copyOf(steady, 5));

    assertThat(asked.predict(other)).containsExactly(new Pooled(teams).predict(other));
    assertThat(asked.predict(steady)).containsExactly(new Pooled(teams).predict(steady));
  }

  /** Fewer teams than that: none of them is most like anything. */
  @Test
  void aSmallBankLeavesThePoolAsItIs() {
    FittedTeams few = FittedModels.small();

    for (double[] seen : List.of(new double[] {0.5}, around(0.9, 0.5, 12))) {
      assertThat(new Pooled(few).shares(seen).asTeamsDo()).isFalse();
    }
  }
}
