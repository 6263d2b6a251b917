package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Intervals that shall hold together. */
class IntervalTest {
  private static final Interval NORMAL = new Interval(4 - 1.959964, 4 + 1.959964);

  /** Of very many values Student's t is the normal's: 2.807034 leaves 0.25% on either side. */
  @Test
  void tenThatHoldTogetherLeaveATenthOutsideEach() {
    Interval wide = NORMAL.together(100_000_000, 10);
    assertThat(wide.lo()).isCloseTo(4 - 2.807034, within(1e-4));
    assertThat(wide.hi()).isCloseTo(4 + 2.807034, within(1e-4));
  }

  /** Of three values, t with two degrees is 4.302653; 0.5% on either side leaves 9.924843. */
  @Test
  void fewValuesHaveLongerTails() {
    Interval three = new Interval(-4.302653, 4.302653);
    assertThat(three.together(3, 5).hi()).isCloseTo(9.924843, within(1e-4));
  }

  @Test
  void oneAloneIsAsItIs() {
    assertThat(NORMAL.together(50, 1).hi()).isCloseTo(NORMAL.hi(), within(1e-12));
    assertThat(new Interval(2, 2).together(50, 10)).isEqualTo(new Interval(2, 2));
    assertThat(new Interval(Double.NaN, Double.NaN).together(1, 10).hi()).isNaN();
  }
}
