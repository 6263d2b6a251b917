package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
  private final RandomStream stream = new RandomStream(3, 7);

  @Test
  void wordsAreThePublishedSplitMix64Sequence() {
    // The reference output for seed 1234567, as in Rosetta Code's task "Splitmix64".
    stream.startAt(1234567);

    assertThat(stream.nextLong()).isEqualTo(6457827717110365317L);
    assertThat(stream.nextLong()).isEqualTo(3203168211198807973L);
    assertThat(Long.toUnsignedString(stream.nextLong())).isEqualTo("9817491932198370423");
    assertThat(stream.nextLong()).isEqualTo(4593380528125082431L);
    assertThat(Long.toUnsignedString(stream.nextLong())).isEqualTo("16408922859458223821");
  }

  @Test
  void everyKindOfDrawTakesOneWordAndGrowsWithIt() {
    // Word 1 of state 1234567 is 6457827717110365317 = 0.35008 x 2^64.
    stream.startAt(1234567);
    assertThat(stream.uniform()).isCloseTo(0.35008, within(1e-5));
    // Word 2 is 3203168211198807973 = 0.17364 x 2^64; -ln(1 - 0.17364) = 0.19073.
    assertThat(stream.exponential()).isCloseTo(0.19073, within(1e-5));
    // Word 3 is 9817491932198370423 = 0.53221 x 2^64, a little above the middle.
    assertThat(stream.gaussian()).isCloseTo(0.0808, within(1e-4));
    assertThat(stream.nextLong()).isEqualTo(4593380528125082431L);
  }

  @Test
  void restartedWithTheSameKeyDrawsTheSameValues() {
    long key = RandomStream.replicationKey(20261, 5);

    assertThat(draws(new RandomStream(3, 7), key)).isEqualTo(draws(new RandomStream(3, 7), key));
  }

  @Test
  void causeEntitySeedAndReplicationEachChangeTheDraws() {
    double[] draws = draws(new RandomStream(3, 7), RandomStream.replicationKey(20261, 5));

    assertThat(draws(new RandomStream(4, 7), RandomStream.replicationKey(20261, 5)))
        .doesNotContain(draws);
    assertThat(draws(new RandomStream(3, 8), RandomStream.replicationKey(20261, 5)))
        .doesNotContain(draws);
    assertThat(draws(new RandomStream(3, 7), RandomStream.replicationKey(20262, 5)))
        .doesNotContain(draws);
    assertThat(draws(new RandomStream(3, 7), RandomStream.replicationKey(20261, 6)))
        .doesNotContain(draws);
  }

  /**
   * A correlation of n independent pairs is normal with sd 1 / sqrt(n): 4.9 of them are left with
   * probability 1e-6. Three kinds of neighbours at 20 lags each: a false alarm in 6e-5.
   */
  @Test
  void neighbouringStreamsAreUncorrelated() {
    int n = 20_000;
    for (int lag = 1; lag <= 20; lag++) {
      double[] here = new double[n];
      double[] nextEntity = new double[n];
      double[] nextCause = new double[n];
      double[] nextReplication = new double[n];
      for (int i = 0; i < n; i++) {
        here[i] = first(1, i, 0);
        nextEntity[i] = first(1, i + lag, 0);
        nextCause[i] = first(1 + lag, i, 0);
        nextReplication[i] = first(1, i, lag);
      }
      PearsonsCorrelation correlation = new PearsonsCorrelation();
      double bound = 4.9 / Math.sqrt(n);
      assertThat(correlation.correlation(here, nextEntity)).isBetween(-bound, bound);
      assertThat(correlation.correlation(here, nextCause)).isBetween(-bound, bound);
      assertThat(correlation.correlation(here, nextReplication)).isBetween(-bound, bound);
    }
  }

  private static double first(long cause, long entity, long replication) {
    RandomStream stream = new RandomStream(cause, entity);
    stream.restart(RandomStream.replicationKey(20261, replication));
    return stream.uniform();
  }

  private static double[] draws(RandomStream stream, long key) {
    stream.restart(key);
    double[] draws = new double[100];
    for (int i = 0; i < draws.length; i++) {
      draws[i] = stream.uniform();
    }
    return draws;
  }
}
