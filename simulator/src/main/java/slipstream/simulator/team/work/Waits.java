package slipstream.simulator.team.work;

import java.util.Arrays;
import slipstream.simulator.engine.Simulation;
import slipstream.simulator.engine.Timer;

/**
 * Whatever takes time without taking anyone's: answers from outside, delays until something shows.
 */
final class Waits {
  private final Simulation simulation;
  private Wait[] waits = new Wait[16];
  private int[] free = new int[16];
  private int made;
  private int freeCount;

  Waits(Simulation simulation) {
    this.simulation = simulation;
  }

  void clear() {
    freeCount = made;
    for (int i = 0; i < made; i++) {
      free[i] = made - 1 - i;
      waits[i].task = null;
    }
  }

  /** Lets the task's outcome follow after so many hours. */
  void begin(Task task, double hours) {
    if (freeCount == 0) {
      make();
    }
    Wait wait = waits[free[--freeCount]];
    wait.task = task;
    wait.timer.in(hours);
  }

  private void make() {
    if (made == waits.length) {
      waits = Arrays.copyOf(waits, 2 * made);
      free = Arrays.copyOf(free, 2 * made);
    }
    waits[made] = new Wait(made);
    free[freeCount++] = made++;
  }

  private final class Wait {
    private final int index;
    private final Timer timer = simulation.timer(Desk.WAIT_ENDS, this::over);
    private Task task;

    private Wait(int index) {
      this.index = index;
    }

    private void over() {
      Task over = task;
      task = null;
      free[freeCount++] = index;
      over.doneAt = simulation.now();
      over.outcome.of(over);
    }
  }
}
