package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A backlog of four stories: the first is meant for the first sprint, the third for the second. */
class PromiseTest {
  private final Promise promise = of(4);

  private static Promise of(int backlog) {
    Promise promise = new Promise(backlog);
    promise.put(0, 0);
    promise.put(2, 1);
    return promise;
  }

  @Test
  void itHoldsWhatWasPutIntoIt() {
    assertThat(promise.stories()).isEqualTo(2);
    assertThat(promise.sprintOf(2)).isEqualTo(1);
    assertThat(promise.sprintOf(1)).isEqualTo(Integer.MAX_VALUE); // beyond all sprints
    assertThat(promise.holds(0)).isTrue();
    assertThat(promise.holds(1)).isFalse();
    assertThat(promise.holds(4)).isFalse(); // beyond its backlog
  }

  @Test
  void aStoryCountsOnceWhereverItIsMoved() {
    promise.put(2, 0);
    assertThat(promise.stories()).isEqualTo(2);
    promise.withdraw(2);
    assertThat(promise.stories()).isEqualTo(1);
    promise.withdraw(2);
    assertThat(promise.stories()).isEqualTo(1);
    assertThat(promise.holds(2)).isFalse();
    promise.clear();
    assertThat(promise.stories()).isZero();
    assertThat(promise.holds(0)).isFalse();
  }

  @Test
  void aCopyStaysAsItIs() {
    Promise copy = promise.copy();
    promise.withdraw(0);
    assertThat(copy.stories()).isEqualTo(2);
    assertThat(copy.sprintOf(0)).isZero();
    assertThat(copy.sameAs(of(4))).isTrue();
  }

  @Test
  void twoAreTheSameIfTheyMeanTheSameStoriesForTheSameSprints() {
    assertThat(promise.sameAs(of(4))).isTrue();
    assertThat(promise.sameAs(of(9))).isTrue(); // of a longer backlog, no more of it
    assertThat(of(9).sameAs(promise)).isTrue();

    Promise another = of(9);
    another.put(8, 1);
    assertThat(promise.sameAs(another)).isFalse();
    assertThat(another.sameAs(promise)).isFalse();
    Promise later = of(4);
    later.put(2, 2);
    assertThat(promise.sameAs(later)).isFalse();
    Promise first = of(4);
    first.withdraw(0);
    assertThat(promise.sameAs(first)).isFalse();
  }

  @Test
  void aBacklogThatHasItsStoriesFits() {
    assertThat(promise.fits(4)).isTrue();
    assertThat(promise.fits(3)).isTrue(); // of the fourth nothing is promised
    assertThat(promise.fits(2)).isFalse();
    assertThat(of(9).fits(3)).isTrue();
  }
}
