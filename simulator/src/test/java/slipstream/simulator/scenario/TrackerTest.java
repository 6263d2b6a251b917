package slipstream.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.random.RandomStream;

class TrackerTest {
  private static final Tracker PLAIN = new Tracker(0, 0, 0, 0, 0, 0, 1, 0, 1);

  private static RandomStream stream() {
    RandomStream stream = new RandomStream(1, 1);
    stream.restart(1);
    return stream;
  }

  private static double mean(Tracker tracker, double done) {
    RandomStream stream = stream();
    double sum = 0;
    for (int i = 0; i < 100_000; i++) {
      sum += tracker.says(done, stream);
    }
    return sum / 100_000;
  }

  @Test
  void aPlainTrackerSaysWhatWasDone() {
    assertThat(PLAIN.says(0.37, stream())).isEqualTo(0.37);
  }

  @Test
  void parkedWorkCountsAsCommitted() {
    // A quarter of the commitment is nobody's: 0.8 of the rest is 0.6 of all.
    assertThat(new Tracker(0.25, 0, 0, 0, 0, 0, 0, 0, 0.8).says(0.8, stream()))
        .isEqualTo(0.8 * 0.75);
  }

  @Test
  void abandonedAndTidiedSprintsAreLumps() {
    assertThat(new Tracker(0, 0, 1, 0, 0, 0, 0, 0, 0.8).says(0.8, stream())).isZero();
    assertThat(new Tracker(0, 0, 0, 1, 0, 0, 0, 0, 0.8).says(0.8, stream())).isEqualTo(1);
    // A tenth is nothing, then half of the rest is 1, and half of it 0.5: 0.9 (0.5 + 0.25). Three
    // standard errors of the mean of 100,000 are 0.003: a false alarm in 370.
    assertThat(mean(new Tracker(0, 0, 0.1, 0.5, 0, 0, 0, 0, 0.5), 0.5))
        .isCloseTo(0.675, within(0.004));
  }

  @Test
  void theSwingOfTimeKeepsItsMean() {
    // Standard deviation of the factor is sqrt(e^0.25 - 1) = 0.53, so four standard errors are
    // 0.007.
    assertThat(mean(new Tracker(0, 0.5, 0, 0, 0, 0, 0, 0, 1), 1)).isCloseTo(1, within(0.007));
  }

  @Test
  void whatComesInIsDoneAsTheRestIs() {
    // 0.5 of the commitment and of a further 40%: 0.5 x 1.4.
    assertThat(new Tracker(0, 0, 0, 0, 0.4, 0, 1, 0, 0.5).says(0.5, stream()))
        .isCloseTo(0.7, within(1e-12));
  }

  @Test
  void splitWorkHidesASprintsOwnLuck() {
    // Half way from 0.4 to the usual 0.8.
    assertThat(new Tracker(0, 0, 0, 0, 0, 0, 0, 0.5, 0.8).says(0.4, stream()))
        .isCloseTo(0.6, within(1e-12));
    assertThat(new Tracker(0, 0, 0, 0, 0, 0, 0, 1, 0.8).says(0.4, stream()))
        .isCloseTo(0.8, within(1e-12));
  }
}
