package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.bank.MostAlike;
import slipstream.simulator.calibration.bank.TeamBank;

class MostAlikeTest {
  private static final TeamBank BANK = Calibrators.bank(Calibrators.SMALL, 1);

  private static double[] percentiles(int team) {
    float[] ratios = BANK.ratios(team).clone();
    Arrays.sort(ratios);
    double[] percentiles = new double[99];
    Arrays.setAll(percentiles, i -> ratios[(int) ((i + 1) / 100.0 * ratios.length)]);
    return percentiles;
  }

  private static double[] even() {
    double[] weights = new double[BANK.size()];
    Arrays.fill(weights, 1.0 / weights.length);
    return weights;
  }

  @Test
  void aTeamIsMostLikeItself() {
    for (int team : new int[] {3, 40, 200}) {
      assertThat(MostAlike.teams(BANK, even(), percentiles(team), 1)).containsExactly(team);
    }
  }

  @Test
  void aTeamThatIsHardlyLikelyIsNone() {
    double[] weights = even();
    // Its weight is less than that of all others, which hold more than four fifths.
    weights[3] /= 2;

    assertThat(MostAlike.teams(BANK, weights, percentiles(3), 5)).hasSize(5).doesNotContain(3);
  }

  @Test
  void thereAreNoMoreThanThoseThatHoldTheHeavierPart() {
    double[] weights = new double[BANK.size()];
    weights[7] = 0.5;
    weights[9] = 0.4;
    weights[1] = 0.1;

    assertThat(MostAlike.teams(BANK, weights, percentiles(9), 16)).containsExactly(9, 7);
  }
}
