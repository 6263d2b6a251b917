package slipstream.benchmarks;

import slipstream.simulator.engine.Effect;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/** SSJ of the Université de Montréal, with one of its event lists. */
final class SsjKernel implements Kernel {
  private final Simulator simulator = new Simulator();

  SsjKernel(EventList list) {
    simulator.init(list);
  }

  private static final class SsjAlarm extends Event implements Alarm {
    private final Effect effect;

    private SsjAlarm(Simulator simulator, Effect effect) {
      super(simulator);
      this.effect = effect;
    }

    @Override
    public void in(double delay) {
      schedule(delay);
    }

    @Override
    public void actions() {
      effect.happen();
    }
  }

  @Override
  public Alarm alarm(Effect effect) {
    return new SsjAlarm(simulator, effect);
  }

  @Override
  public double now() {
    return simulator.time();
  }

  @Override
  public void run() {
    simulator.start();
  }

  @Override
  public void stop() {
    simulator.stop();
  }
}
