package slipstream.simulator.experiment.sensitivity;

import slipstream.simulator.experiment.Progress;

/** One progress over several stages. */
final class Stages implements Progress {
  private final Progress progress;
  private final long planned;
  private long before;
  private int done;

  Stages(Progress progress, long planned) {
    this.progress = progress;
    this.planned = planned;
  }

  /** The next stage counts from 0 again. */
  Progress next() {
    before += done;
    done = 0;
    return this;
  }

  @Override
  public void done(int doneOfStage, int plannedOfStage) {
    done = doneOfStage;
    progress.done(whole(before + done), whole(planned));
  }

  private static int whole(long count) {
    return (int) Math.min(Integer.MAX_VALUE, count);
  }
}
