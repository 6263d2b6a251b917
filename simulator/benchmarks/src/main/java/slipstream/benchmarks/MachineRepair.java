package slipstream.benchmarks;

import java.util.ArrayDeque;
import slipstream.benchmarks.Kernel.Alarm;

/**
 * Machines that fail and wait, in order, for a few repair crews. About 95 of 100 alarms are set:
 * one for each machine that runs or is under repair.
 */
final class MachineRepair extends Model {
  static final int MACHINES = 100;
  static final int CREWS = 5;

  /** Mean hours until a machine fails; a repair takes 1 on average. */
  static final double MEAN_LIFE = 20;

  private final Machine[] machines = new Machine[MACHINES];
  private final ArrayDeque<Machine> waiting = new ArrayDeque<>(MACHINES);
  private int idleCrews = CREWS;
  private int failed;

  MachineRepair(Kernel kernel, Draws draws) {
    super(kernel, draws);
    for (int i = 0; i < MACHINES; i++) {
      machines[i] = new Machine();
    }
  }

  private final class Machine {
    private final Alarm alarm = kernel.alarm(this::changes);
    private boolean running;

    private void changes() {
      happened();
      if (running) {
        fails();
      } else {
        isRepaired();
      }
    }

    private void starts() {
      running = true;
      alarm.in(draws.next() * MEAN_LIFE);
    }

    private void fails() {
      running = false;
      failed++;
      if (idleCrews > 0) {
        idleCrews--;
        alarm.in(draws.next());
      } else {
        waiting.add(this);
      }
    }

    private void isRepaired() {
      failed--;
      starts();
      Machine next = waiting.poll();
      if (next == null) {
        idleCrews++;
      } else {
        next.alarm.in(draws.next());
      }
    }
  }

  @Override
  void begin() {
    for (Machine machine : machines) {
      machine.starts();
    }
  }

  @Override
  int level() {
    return failed;
  }
}
