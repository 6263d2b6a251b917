package slipstream.simulator.calibration.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.FittedModels;

class CommitmentsTest {
  private static final double[] PAST = {20, 80};

  @Test
  void whatIsUsualIsTheGeometricMeanOfThoseSeen() {
    Commitments commitments = Commitments.of(PAST, 80);

    // Twice the usual sqrt(20 x 80) = 40, to the power of -1/2.
    assertThat(commitments.factor(2, 2, 0.5)).isCloseTo(1 / Math.sqrt(2), within(1e-12));
    // Of the first alone 20 is usual, so the second is four times as much.
    assertThat(commitments.factor(1, 1, 0.5)).isCloseTo(0.5, within(1e-12));
    assertThat(commitments.factor(2, 2, 0)).isEqualTo(1);
  }

  @Test
  void beyondFourfoldNothingMoreIsSaid() {
    assertThat(Commitments.of(PAST, 1e6).factor(2, 2, 0.5)).isCloseTo(0.5, within(1e-12));
    assertThat(Commitments.of(PAST, 1e-6).factor(2, 2, 0.5)).isCloseTo(2, within(1e-12));
  }

  @Test
  void pastSprintsAreBroughtToWhatIsUsual() {
    double[] usual = Commitments.of(PAST, 40).asUsual(new double[] {0.9, 0.5}, 0.5);

    // At half the usual it delivered 0.9, so at the usual 0.9 / sqrt(2); at twice of it the
    // reverse.
    assertThat(usual[0]).isCloseTo(0.9 / Math.sqrt(2), within(1e-12));
    assertThat(usual[1]).isCloseTo(0.5 * Math.sqrt(2), within(1e-12));
  }

  @Test
  void exactlyAllStaysAllAndPercentilesAscend() {
    assertThat(Commitments.moved(new double[] {0, 0.8, 1, 1.2}, 0.5))
        .containsExactly(0, 0.4, 0.6, 1);
  }

  @Test
  void aLargerCommitmentDeliversLessOfIt() {
    double[] seen = {0.9, 0.7, 1.1, 0.6, 0.8, 0.95};
    double[] committed = {30, 40, 25, 45, 35, 30};
    FittedTeams teams = FittedModels.small();

    double[] usual = new Pooled(teams, Commitments.of(committed, 34)).predict(seen);
    double[] twice = new Pooled(teams, Commitments.of(committed, 68)).predict(seen);

    assertThat(twice).isSorted();
    assertThat(Arrays.stream(twice).sum()).isLessThan(Arrays.stream(usual).sum());
  }

  @Test
  void aTeamWhosePastDoesNotFallWithItsCommitmentIsHardlyMoved() {
    double[] seen = new double[24];
    double[] committed = new double[24];
    for (int i = 0; i < 24; i++) {
      seen[i] = 0.7 + 0.02 * (i % 3);
      committed[i] = i % 2 == 0 ? 10 : 90;
    }
    FittedTeams teams = FittedModels.small();

    double[] moved = new Pooled(teams, Commitments.of(committed, 90)).predict(seen);

    // All of it at the power 0.3 would be 0.72 x 3^-0.3 = 0.52.
    assertThat(moved[49]).isBetween(0.69, 0.75);
  }
}
