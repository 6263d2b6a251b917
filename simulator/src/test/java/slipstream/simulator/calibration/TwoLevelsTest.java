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
}
