package slipstream.reports.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C keeps what is finished: the JVM's shutdown waits until the experiment has stopped and its
 * files are written. The JVM itself then ends with 130.
 */
public final class Interruption {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Duration patience;
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch written = new CountDownLatch(1);
  private volatile boolean asked;

  /** Waits half a minute for what is to be written. */
  public Interruption() {
    this(PATIENCE);
  }

  /** Waits so long for what is to be written. */
  public Interruption(Duration patience) {
    this.patience = patience;
  }

  /**
   * Listens to Ctrl-C from now on.
   *
   * @param heard called where Ctrl-C stops something, so that nobody types it a second time
   * @param gaveUp called where it did not stop in time, and nothing is written
   */
  public void listen(Runnable heard, Runnable gaveUp) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (written.getCount() > 0) {
                    heard.run();
                  }
                  if (!stop()) {
                    gaveUp.run();
                  }
                },
                "stop-after-ctrl-c"));
  }

  /** Whether to stop. */
  public boolean asked() {
    return asked;
  }

  /** Waits for Ctrl-C. */
  public void await() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** All is written: shutdown may go on. */
  public void written() {
    written.countDown();
  }

  /**
   * Asks to stop, as Ctrl-C does, and waits for the files; a second Ctrl-C waits for nothing.
   *
   * @return whether all was written in time
   */
  public boolean stop() {
    asked = true;
    stopped.countDown();
    try {
      return written.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
