package slipstream.simulator.team.work.wait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.engine.Simulation;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.Timeline;

class WaitsTest {
  private final Simulation simulation = new Simulation();
  private final List<Step> over = new ArrayList<>();
  private final Waits<Step> waits = new Waits<>(simulation, 1, over::add);

  /** Forty at once, the longest begun first: of 40, 39 and so on to 1 hours. */
  @Test
  void eachIsOverAfterItsHours() {
    List<Step> begun = begin(40);
    simulation.run(100);

    assertThat(over).hasSize(40);
    for (int i = 0; i < 40; i++) {
      assertThat(begun.get(i).doneAt).isEqualTo(40 - i);
      assertThat(over.get(i)).isSameAs(begun.get(39 - i));
    }
  }

  @Test
  void oneThatIsOverMakesRoomForAnother() {
    begin(3);
    simulation.run(2); // two of three are over
    Step late = new Step();
    waits.begin(late, 10);
    waits.begin(new Step(), 20);
    simulation.run(100);

    assertThat(over).hasSize(5);
    assertThat(late.doneAt).isEqualTo(12); // 2 + 10
  }

  @Test
  void aNewRunKnowsNothingOfWhatWasWaitedForBefore() {
    begin(20);
    simulation.reset();
    waits.clear();
    over.clear();
    List<Step> begun = begin(20);
    simulation.run(100);

    assertThat(over).hasSize(20).doesNotHaveDuplicates();
    assertThat(begun.get(0).doneAt).isEqualTo(20);
  }

  @Test
  void hoursAreCountedByWhoWasWaitedForAndByWhom() {
    WaitTally tally = new WaitTally(2);
    tally.add(0, step(new Timeline(Party.BACKEND), 2, 5));
    tally.add(0, step(new Timeline(Party.BACKEND), 1, 2));
    tally.add(1, step(null, 4, 10));

    assertThat(tally.hours(0, Party.BACKEND)).isEqualTo(4); // 3 + 1
    assertThat(tally.hours(1, Party.OUTSIDE)).isEqualTo(6);
    assertThat(tally.hours(1, Party.BACKEND)).isZero();
    tally.clear();
    assertThat(tally.hours(0, Party.BACKEND)).isZero();
    assertThat(tally.hours(1, Party.OUTSIDE)).isZero();
  }

  private List<Step> begin(int count) {
    List<Step> begun = new ArrayList<>();
    for (int hours = count; hours > 0; hours--) {
      begun.add(new Step());
      waits.begin(begun.get(begun.size() - 1), hours);
    }
    return begun;
  }

  private static Step step(Timeline performer, double from, double to) {
    Step step = new Step();
    step.begin(from, null, null);
    step.performer = performer;
    step.doneAt = to;
    return step;
  }
}
