package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {
  @Test
  void eightHitsInTenHaveWilsonsInterval() {
    // z² = 3.8415; centre (0.8 + 0.19207) / 1.38415 = 0.71674;
    // half sqrt(0.38415 x (0.16 + 0.09604)) / 1.38415 = 0.22658.
    Share share = Share.of(8, 10);

    assertThat(share.share()).isEqualTo(0.8);
    assertThat(share.ci95().lo()).isCloseTo(0.49016, within(1e-5));
    assertThat(share.ci95().hi()).isCloseTo(0.94332, within(1e-5));
  }

  @Test
  void noHitAtAllLeavesAWidth() {
    // 0 of 10: the upper end is z² / (10 + z²) = 3.8415 / 13.8415.
    assertThat(Share.of(0, 10).ci95().lo()).isZero();
    assertThat(Share.of(0, 10).ci95().hi()).isCloseTo(0.27753, within(1e-5));
    assertThat(Share.of(10, 10).ci95().lo()).isCloseTo(0.72247, within(1e-5));
    assertThat(Share.of(10, 10).ci95().hi()).isEqualTo(1);
  }

  @Test
  void impossibleCountsAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.of(4, 3))
        .withMessage("4 hits in 3 trials are impossible");
  }
}
