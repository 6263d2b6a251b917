package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Trust;

class TwoLevelsTest {
  private static FittedTeams teams;

  @BeforeAll
  static void draw() {
    teams =
        new FittedTeams(
            Calibrators.bank(new BankSize(64, 8, 80), 1), Trust.USUAL, Calibrators.PRIOR.boards());
  }

  private static TwoLevels of(double... seen) {
    return TwoLevels.of(seen, teams, teams.weights(seen));
  }

  @Test
  void theCutLeavesTheLeastSpread() {
    TwoLevels found = of(0.9, 0.3, 0.9, 0.3, 0.3);

    assertThat(found.lower()).isEqualTo(3);
    assertThat(found.higher()).isEqualTo(2);
    assertThat(found.low()).isCloseTo(0.3, within(1e-12));
    assertThat(found.high()).isCloseTo(0.9, within(1e-12));
  }

  @Test
  void anOrderTellsNothing() {
    double[] mixed = {0.3, 1.1, 0.25, 0.95, 1.05, 0.35, 1, 0.28, 0.31, 1.02, 0.9, 0.33};
    double[] sorted = mixed.clone();
    Arrays.sort(sorted);
    double[] weights = teams.weights(mixed);

    assertThat(TwoLevels.of(sorted, teams, weights)).isEqualTo(TwoLevels.of(mixed, teams, weights));
  }

  @Test
  void noneAndExactlyAllAreNotLookedAt() {
    TwoLevels found = of(0, 0.9, 0.3, 0, 0.9, 1, 0.3, 0.3, 1);

    assertThat(found.lower()).isEqualTo(3);
    assertThat(found.higher()).isEqualTo(2);
  }

  @Test
  void sprintsAllAlikeAndASingleOneHaveNoLevelsApart() {
    assertThat(of(0.8, 0.8, 0.8, 0.8).chance()).isEqualTo(1);
    assertThat(of(0.8).chance()).isEqualTo(1);
    assertThat(of(0.8).lower()).isZero();
  }

  /** Whose mean is no number of two's powers: sums of them are off by rounding. */
  @Test
  void aSteadyTeamHasNoLevelsApart() {
    for (double share : new double[] {17.0 / 20, 18.0 / 24, 6.0 / 10, 1.1, 1e-3}) {
      for (int sprints : new int[] {16, 20, 24}) {
        double[] steady = new double[sprints];
        Arrays.fill(steady, share);

        TwoLevels found = of(steady);

        assertThat(found.chance()).as("%s in %s sprints", share, sprints).isEqualTo(1);
        assertThat(found.lower()).isZero();
      }
    }
  }

  /** 17 of 20 in all sprints but one with 17.1: a spread that is small, and is one. */
  @Test
  void aSpreadBeyondRoundingIsCut() {
    double[] nearly = new double[20];
    Arrays.fill(nearly, 17.0 / 20);
    nearly[7] = 17.1 / 20;

    assertThat(of(nearly).higher()).isEqualTo(1);
  }
}
