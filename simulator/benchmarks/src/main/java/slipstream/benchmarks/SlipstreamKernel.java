package slipstream.benchmarks;

import slipstream.simulator.engine.Effect;
import slipstream.simulator.engine.Simulation;

/** Ours. */
final class SlipstreamKernel implements Kernel {
  private final Simulation simulation = new Simulation();

  @Override
  public Alarm alarm(Effect effect) {
    return simulation.timer(0, effect)::in;
  }

  @Override
  public double now() {
    return simulation.now();
  }

  @Override
  public void run() {
    simulation.run(Double.MAX_VALUE);
  }

  @Override
  public void stop() {
    simulation.stop();
  }
}
