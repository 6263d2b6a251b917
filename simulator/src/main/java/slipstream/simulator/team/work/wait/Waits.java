package slipstream.simulator.team.work.wait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import slipstream.simulator.engine.Simulation;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.team.ledger.Step;

/**
 * Whatever takes time without taking anyone's: answers from outside, delays until something shows.
 *
 * @param <S> what waits
 */
public final class Waits<S extends Step> {
  private final Simulation simulation;
  private final int urgency;
  private final Consumer<S> outcome;
  private final List<Wait> waits = new ArrayList<>();
  private int[] free = new int[16];
  private int freeCount;

  /**
   * No waits yet.
   *
   * @param urgency of their ends among the events of a moment
   * @param outcome what follows when a wait is over
   */
  public Waits(Simulation simulation, int urgency, Consumer<S> outcome) {
    this.simulation = simulation;
    this.urgency = urgency;
    this.outcome = outcome;
  }

  /** Begins a new run. */
  public void clear() {
    int made = waits.size();
    freeCount = made;
    for (int i = 0; i < made; i++) {
      free[i] = made - 1 - i;
      waits.get(i).step = null;
    }
  }

  /** Lets the step be done, and its outcome follow, after so many hours on the time grid. */
  public void begin(S step, double hours) {
    if (freeCount == 0) {
      make();
    }
    Wait wait = waits.get(free[--freeCount]);
    wait.step = step;
    wait.timer.in(hours);
  }

  private void make() {
    int made = waits.size();
    if (made == free.length) {
      free = Arrays.copyOf(free, 2 * made);
    }
    waits.add(new Wait(made));
    free[freeCount++] = made;
  }

  private final class Wait {
    private final int index;
    private final Timer timer = simulation.timer(urgency, this::over);
    private S step;

    private Wait(int index) {
      this.index = index;
    }

    private void over() {
      S over = step;
      step = null;
      free[freeCount++] = index;
      over.doneAt = simulation.now();
      outcome.accept(over);
    }
  }
}
