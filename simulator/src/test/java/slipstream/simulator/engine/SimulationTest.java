package slipstream.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimulationTest {
  private final Simulation simulation = new Simulation();
  private final List<String> log = new ArrayList<>();

  @Test
  void eventsHappenByTimeThenUrgencyThenArrival() {
    timer("calm", 2).at(1);
    timer("urgent", 0).at(1);
    timer("urgent too", 0).at(1);
    timer("early", 15).at(0.5);
    simulation.run(10);

    assertThat(log).containsExactly("early at 0.5", "urgent at 1", "urgent too at 1", "calm at 1");
    assertThat(simulation.events()).isEqualTo(4);
  }

  @Test
  void aDelayCountsFromTheMomentItIsSet() {
    Timer later = timer("later", 0);
    simulation.timer(0, () -> later.in(2)).at(3);
    simulation.run(10);

    assertThat(log).containsExactly("later at 5"); // 3 + 2
  }

  @Test
  void anEventMaySetItsOwnTimerAgain() {
    Timer[] tick = new Timer[1];
    tick[0] = simulation.timer(0, () -> tick[0].in(1));
    tick[0].in(1);
    simulation.run(10);

    assertThat(simulation.events()).isEqualTo(10); // at 1, 2, … 10
    assertThat(tick[0].due()).isEqualTo(11);
  }

  @Test
  void whatIsSetForTheSameMomentHappensInIt() {
    Timer second = timer("second", 0);
    simulation.timer(9, () -> second.in(0)).at(4);
    simulation.run(10);

    assertThat(log).containsExactly("second at 4");
  }

  @Test
  void theEndIsPartOfTheRunAndNothingBeyondIt() {
    timer("at the end", 0).at(10);
    Timer beyond = timer("beyond", 0);
    beyond.at(Math.nextUp(10.0));
    simulation.run(10);

    assertThat(log).containsExactly("at the end at 10");
    assertThat(beyond.pending()).isTrue();
    assertThat(simulation.now()).isEqualTo(10);
  }

  @Test
  void aRunEndsAfterTheEventThatStopsIt() {
    simulation.timer(0, simulation::stop).at(1);
    timer("at the same moment", 0).at(1);
    simulation.run(10);

    assertThat(log).isEmpty();
    assertThat(simulation.now()).isEqualTo(1);
  }

  @Test
  void aCancelledTimerIsFreeToBeSetAgain() {
    Timer timer = timer("set again", 0);
    timer.at(1);
    timer.cancel();
    assertThat(timer.pending()).isFalse();
    assertThat(timer.due()).isInfinite();
    timer.at(2);
    simulation.run(10);

    assertThat(log).containsExactly("set again at 2");
    assertThat(timer.pending()).isFalse();
  }

  @Test
  void resetBeginsARunWithTheSameTimers() {
    Timer first = timer("first", 0);
    Timer second = timer("second", 0);
    first.at(1);
    second.at(50);
    simulation.timer(0, simulation::stop).at(3);
    simulation.run(10);
    log.clear();

    simulation.reset();
    assertThat(simulation.now()).isZero();
    assertThat(simulation.events()).isZero();
    assertThat(second.pending()).isFalse();
    second.at(2);
    first.at(2);
    simulation.run(10);

    assertThat(log).containsExactly("second at 2", "first at 2"); // arrivals count anew
  }

  @Test
  void moreTimersThanSixteenWork() {
    for (int i = 0; i < 40; i++) {
      timer("t" + i, 0).at(40 - i);
    }
    simulation.run(3);

    assertThat(log).containsExactly("t39 at 1", "t38 at 2", "t37 at 3");
  }

  @Test
  void anUrgencyOutsideItsRangeIsRefused() {
    assertThatThrownBy(() -> simulation.timer(16, () -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("urgency must be 0 to 15, found 16");
  }

  private Timer timer(String name, int urgency) {
    return simulation.timer(
        urgency,
        () -> {
          double now = simulation.now();
          String hour = now == Math.floor(now) ? String.valueOf((long) now) : String.valueOf(now);
          log.add(name + " at " + hour);
        });
  }
}
