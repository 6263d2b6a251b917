package slipstream.simulator.team.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Two backend people who work in pairs. */
class PairsAtWorkTest {
  private final Bench bench = new Bench(1, 2);
  private final Crew backend = bench.backend;
  private final Agent first = backend.member(0);
  private final Agent second = backend.member(1);

  /** Of 6 h the first does 2 alone; a pair gets 1.6 h done in each of the others. */
  @Test
  void whoIsFreeJoinsWhoWorksAlone() {
    backend.workInPairs(1.6, 0.5);
    Task other = bench.task(2);
    second.give(other);
    Part part = bench.story(0, 6).part(1);
    part.claim(first, 1, 1);
    bench.run();
    assertThat(part.builtAt()).isCloseTo(4.5, within(1e-6)); // 2 + 4 / 1.6
    assertThat(part.proneHours()).isCloseTo(4, within(1e-6)); // 2 + half of 4
    assertThat(first.idle() && second.idle()).isTrue();
    assertThat(backend.alone()).isNull();
  }

  /** After an hour in a pair 4.4 of 6 h are left; the helper is called away, then comes back. */
  @Test
  void whoIsLeftByAHelperGoesOnAlone() {
    backend.workInPairs(1.6, 0.5);
    Part part = bench.story(0, 6).part(1);
    part.claim(first, 1, 1);
    assertThat(second.current().effort()).isCloseTo(6 / 1.6, within(1e-5));
    bench.at(1, () -> bench.call(second, 1.5));
    bench.run();
    // 1.6 by hour 1, 3.1 by hour 2.5, then 2.9 / 1.6
    assertThat(part.builtAt()).isCloseTo(2.5 + 2.9 / 1.6, within(1e-5));
    assertThat(part.proneHours()).isCloseTo(0.8 + 1.5 + 1.45, within(1e-5)); // pairs count half
  }

  /** The other is called away: the helper goes on alone, without getting into it. */
  @Test
  void theHelperTakesOverFromWhoIsCalledAway() {
    backend.workInPairs(1.6, 1);
    Part part = bench.story(0, 6).part(1);
    part.claim(first, 1, 1);
    bench.at(1, () -> bench.call(first, 20));
    bench.run();
    assertThat(part.owner()).isSameAs(second);
    assertThat(part.builtAt()).isCloseTo(1 + 4.4, within(1e-5));
    assertThat(first.open()).isZero();
  }

  @Test
  void aPairGoesOnToTheNextPieceTogether() {
    backend.workInPairs(1.6, 1);
    bench.backlog.add(bench.story(0, 8));
    Part next = bench.backlog.get(0).part(1);
    bench.story(0, 8).part(1).claim(first, 1, 1);
    bench.run();
    assertThat(next.builtAt()).isCloseTo(10, within(1e-5)); // 2 x 8 / 1.6
  }
}
