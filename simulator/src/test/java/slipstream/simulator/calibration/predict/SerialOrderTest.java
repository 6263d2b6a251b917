package slipstream.simulator.calibration.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.random.RandomStream;

class SerialOrderTest {
  /**
   * Two low and two high have six orders: LLHH and HHLL two runs each, LHHL and HLLH three, LHLH
   * and HLHL four. So two runs or fewer have a chance of a third, three or fewer of two thirds.
   */
  @Test
  void ofFourSprintsTheOrdersCanBeCounted() {
    assertThat(SerialOrder.of(new double[] {0.1, 0.2, 0.8, 0.9}).chance())
        .isCloseTo(2 / 3.0, within(1e-12));
    assertThat(SerialOrder.of(new double[] {0.1, 0.2, 0.8, 0.9}).alike()).isTrue();
    assertThat(SerialOrder.of(new double[] {0.1, 0.8, 0.2, 0.9}).chance())
        .isCloseTo(2 / 3.0, within(1e-12));
    assertThat(SerialOrder.of(new double[] {0.1, 0.8, 0.2, 0.9}).alike()).isFalse();
    assertThat(SerialOrder.of(new double[] {0.1, 0.8, 0.9, 0.2}).chance()).isEqualTo(1);
  }

  /** Of 12 sprints six are high: 2 of 924 orders have two runs, and as many have twelve. */
  @Test
  void aLevelThatChangesShowsAndSoDoTurns() {
    double[] changed = {.3, .4, .35, .3, .4, .3, 1, 1.1, .9, 1, 1.2, 1};
    double[] inTurns = {.3, 1, .4, 1.1, .35, .9, .3, 1, .4, 1.2, .3, 1};

    assertThat(SerialOrder.of(changed).chance()).isCloseTo(4 / 924.0, within(1e-12));
    assertThat(SerialOrder.of(changed).alike()).isTrue();
    assertThat(SerialOrder.of(inTurns).chance()).isCloseTo(4 / 924.0, within(1e-12));
    assertThat(SerialOrder.of(inTurns).alike()).isFalse();
  }

  @Test
  void equalSprintsHaveOneOrder() {
    assertThat(SerialOrder.of(new double[] {0.8, 0.8, 0.8, 0.8}).chance()).isEqualTo(1);
    assertThat(SerialOrder.of(new double[] {0.8}).chance()).isEqualTo(1);
  }

  /**
   * Of 2,000 histories without memory, whatever their values, at most 40 are expected at 1 in 50,
   * with a standard deviation of 6.3: fewer, for runs are whole numbers. Above 62 by chance in
   * under 1 of 1,000.
   */
  @Test
  void chanceIsNeverMoreThanItSays() {
    int smooth = 0;
    int lumpy = 0;
    RandomStream stream = new RandomStream(-999, 0);
    for (int history = 0; history < 2_000; history++) {
      stream.restart(RandomStream.replicationKey(5, history));
      double[] even = new double[30];
      double[] lumps = new double[30];
      for (int i = 0; i < even.length; i++) {
        even[i] = stream.uniform();
        lumps[i] = stream.uniform() < 0.3 ? 0 : stream.uniform() < 0.5 ? 1 : stream.uniform();
      }
      smooth += SerialOrder.of(even).chance() <= 0.02 ? 1 : 0;
      lumpy += SerialOrder.of(lumps).chance() <= 0.02 ? 1 : 0;
    }

    assertThat(smooth).isBetween(5, 62);
    assertThat(lumpy).isBetween(5, 62);
  }
}
