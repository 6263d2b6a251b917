package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.team.ledger.Party;

/** Frontend is suspected with a weight of 1, backend with 3. */
class SuspicionTest {
  private final Suspicion suspicion = new Suspicion();

  private void suspect() {
    suspicion.add(Party.FRONTEND, 1);
    suspicion.add(Party.OUTSIDE, 0);
    suspicion.add(Party.BACKEND, 3);
  }

  @Test
  void eachIsNamedByWeight() {
    suspect();
    assertThat(suspicion.none()).isFalse();
    assertThat(suspicion.draw(0)).isEqualTo(Party.FRONTEND);
    assertThat(suspicion.draw(0.249)).isEqualTo(Party.FRONTEND);
    assertThat(suspicion.draw(0.25)).isEqualTo(Party.BACKEND);
    assertThat(suspicion.draw(0.999)).isEqualTo(Party.BACKEND);
    // Where rounding leaves a little, it is the last one's.
    assertThat(suspicion.draw(1)).isEqualTo(Party.BACKEND);
  }

  @Test
  void whereNobodyIsSuspectedNobodyIsNamed() {
    suspicion.add(Party.BACKEND, 0);
    assertThat(suspicion.none()).isTrue();
    assertThat(suspicion.draw(0.5)).isEqualTo(Party.NOBODY);
  }

  @Test
  void anotherOccasionBeginsAnew() {
    suspect();
    suspicion.clear();
    assertThat(suspicion.none()).isTrue();
    suspicion.add(Party.OUTSIDE, 2);
    assertThat(suspicion.draw(0.9)).isEqualTo(Party.OUTSIDE);
    suspicion.add(Party.NOBODY, 2);
    assertThat(suspicion.draw(0.49)).isEqualTo(Party.OUTSIDE); // of 4, not of 8
    assertThat(suspicion.draw(0.51)).isEqualTo(Party.NOBODY);
  }
}
