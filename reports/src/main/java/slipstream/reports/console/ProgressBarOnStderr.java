package slipstream.reports.console;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import slipstream.simulator.experiment.Progress;

/** A bar on a terminal, and nothing anywhere else: the library would write codes into log files. */
public final class ProgressBarOnStderr implements Progress, AutoCloseable {
  private static final int EVERY_MILLISECONDS = 200;

  private final ProgressBar bar;

  private ProgressBarOnStderr(ProgressBar bar) {
    this.bar = bar;
  }

  public static ProgressBarOnStderr shown(boolean wanted) {
    return new ProgressBarOnStderr(
        wanted
            ? new ProgressBarBuilder()
                .setTaskName("Simulating")
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(EVERY_MILLISECONDS)
                .clearDisplayOnFinish()
                .build()
            : null);
  }

  @Override
  public void done(int done, int planned) {
    if (bar != null) {
      bar.maxHint(planned);
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
