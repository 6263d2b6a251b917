package slipstream.simulator.calibration.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WalkForwardTest {
  private static Predictor always(String name, double value) {
    return Named.predictor(name, seen -> everywhere(value));
  }

  private static double[] everywhere(double value) {
    double[] percentiles = new double[Predictor.PERCENTILES];
    Arrays.fill(percentiles, value);
    return percentiles;
  }

  @Test
  void scoresAreMeansOverTheSecondHalf() {
    double[] ratios = {9, 9, 9, 1, 2, 3};

    Proof proof = WalkForward.proof(List.of(always("two", 2), always("four", 4)), ratios);

    // Distances to 1, 2, 3: (1 + 0 + 1) / 3 and (3 + 2 + 1) / 3.
    assertThat(proof.of("two").crps()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(proof.of("four").crps()).isCloseTo(2, within(1e-12));
    assertThat(proof.of("two").sprints()).isEqualTo(3);
    assertThat(proof.winner()).isEqualTo("two");
  }

  /** Percentiles 0.01 to 0.99: 80% lie from 0.1 to 0.9. */
  @Test
  void coverageIsTheShareThatLiesInside() {
    double[] even = new double[Predictor.PERCENTILES];
    Arrays.setAll(even, i -> (i + 1) / 100.0);

    Scores scores =
        Scores.of("even", new double[][] {even, even, even}, new double[] {0.2, 0.95, 0.705});

    assertThat(scores.coverage80()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(scores.closed80()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(scores.sprints()).isEqualTo(3);
  }

  @Test
  void anUnknownPredictorIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WalkForward.proof(List.of(always("a", 1)), new double[6]).of("b"))
        .withMessage("no predictor b");
  }

  @Test
  void eachSprintIsPredictedFromThoseBeforeItOnly() {
    Predictor last = Named.predictor("last", seen -> everywhere(seen[seen.length - 1]));

    // Steps of 1: whoever says the last value is 1 away each time, and would be 0 away if it
    // peeked.
    Proof proof = WalkForward.proof(List.of(last), new double[] {1, 2, 3, 4, 5, 6});

    assertThat(proof.of("last").crps()).isCloseTo(1, within(1e-12));
  }

  @Test
  void aRivalIsPreferredOnlyBeyondChance() {
    double[] steady = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1.1};
    double[] mixed = {1, 1, 1, 1, 1, 1, 5, 5, 1, 1, 1, 5};

    Proof clear = WalkForward.proof(List.of(always("model", 5), always("rival", 1)), steady);
    Proof open = WalkForward.proof(List.of(always("model", 3.1), always("rival", 2.9)), mixed);

    assertThat(clear.preferred()).isEqualTo("rival");
    assertThat(clear.resolved()).isTrue();
    assertThat(open.preferred()).isEqualTo("model");
    assertThat(open.resolved()).isFalse();
  }

  @Test
  void tooFewSprintsProveNothing() {
    Proof proof = WalkForward.proof(List.of(always("model", 1)), new double[] {1, 1});

    assertThat(proof.scores()).isEmpty();
    assertThat(proof.preferred()).isEqualTo("model");
  }
}
