package slipstream.reports.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C keeps what is finished: the JVM's shutdown waits until the experiment has stopped and its
 * files are written. The JVM itself then ends with 130.
 */
public final class Interruption {
  private static final long PATIENCE_SECONDS = 30;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch written = new CountDownLatch(1);
  private volatile boolean asked;

  /**
   * Listens to Ctrl-C from now on.
   *
   * @param heard called where Ctrl-C stops something, so that nobody types it a second time
   */
  public void listen(Runnable heard) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (written.getCount() > 0) {
                    heard.run();
                  }
                  stop();
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

  /** Asks to stop, as Ctrl-C does, and waits for the files; a second Ctrl-C waits for nothing. */
  public void stop() {
    asked = true;
    stopped.countDown();
    try {
      written.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
