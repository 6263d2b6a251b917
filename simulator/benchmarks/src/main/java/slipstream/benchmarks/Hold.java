package slipstream.benchmarks;

import slipstream.benchmarks.Kernel.Alarm;

/**
 * The hold model, by which event lists have been compared since Jones (1986, doi
 * 10.1145/5684.5686): as many events are pending as were at the beginning, each sets itself anew.
 */
final class Hold extends Model {
  private final Alarm[] alarms;

  Hold(Kernel kernel, Draws draws, int pending) {
    super(kernel, draws);
    alarms = new Alarm[pending];
    for (int i = 0; i < pending; i++) {
      int own = i;
      alarms[i] = kernel.alarm(() -> again(own));
    }
  }

  @Override
  void begin() {
    for (Alarm alarm : alarms) {
      alarm.in(draws.next());
    }
  }

  private void again(int own) {
    happened();
    alarms[own].in(draws.next());
  }

  @Override
  int level() {
    return alarms.length;
  }
}
