package slipstream.simulator.experiment.advice;

import slipstream.simulator.experiment.Progress;

/** One bar over several stages, of which nobody knows beforehand how long they take. */
final class Stages {
  private final Progress progress;
  private final long planned;
  private long done;

  Stages(Progress progress, long planned) {
    this.progress = progress;
    this.planned = planned;
  }

  void add(long simulations) {
    done += simulations;
    progress.done(whole(done), whole(Math.max(planned, done)));
  }

  /** Simulations so far. */
  long simulations() {
    return done;
  }

  private static int whole(long count) {
    return (int) Math.min(Integer.MAX_VALUE, count);
  }
}
