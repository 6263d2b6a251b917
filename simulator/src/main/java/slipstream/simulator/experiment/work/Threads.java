package slipstream.simulator.experiment.work;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Threads that share numbered pieces of work. Whoever is free takes the next piece, so all are busy
 * to the end; finished pieces are handed over one at a time and in the order of their numbers, so
 * the number of threads never shows.
 */
public final class Threads implements Workers {
  private final Executor executor;
  private final int count;
  private final BooleanSupplier stop;

  /**
   * The threads of an experiment.
   *
   * @param executor must be able to run {@code count} tasks at once
   * @param count number of workers, 1 or more
   * @param stop once true, no further piece is begun
   */
  public Threads(Executor executor, int count, BooleanSupplier stop) {
    this.executor = executor;
    this.count = count;
    this.stop = stop;
  }

  /** One thread, the caller's own, which nobody stops. */
  public static Workers alone() {
    return new Threads(Runnable::run, 1, () -> false);
  }

  @Override
  public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
    Batch<P> batch = new Batch<>(pieces, stop, taker, between);
    // One more than there are pieces would find none.
    int busy = Math.min(count, pieces);
    CountDownLatch done = new CountDownLatch(busy);
    for (int i = 0; i < busy; i++) {
      executor.execute(
          () -> {
            try {
              batch.work(work.hand());
            } catch (Throwable e) {
              batch.fail(e);
            } finally {
              done.countDown();
            }
          });
    }
    await(done);
    return batch.taken();
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the workers", e);
    }
  }

  /** The state that the workers of one call share. */
  private static final class Batch<P> {
    private final int pieces;
    private final BooleanSupplier stop;
    private final Predicate<P> taker;
    private final Runnable between;

    /** Pieces that are done before one ahead of them is. */
    private final Map<Integer, P> early = new TreeMap<>();

    private int begun;
    private int taken;
    private boolean enough;
    private Throwable failure;

    Batch(int pieces, BooleanSupplier stop, Predicate<P> taker, Runnable between) {
      this.pieces = pieces;
      this.stop = stop;
      this.taker = taker;
      this.between = between;
    }

    void work(IntFunction<P> hand) {
      for (int number = next(); number >= 0; number = next()) {
        handOver(number, hand.apply(number));
        between.run();
      }
    }

    /** The number of the next piece to compute, or -1. */
    private synchronized int next() {
      boolean over = enough || failure != null || begun >= pieces;
      return over || (begun > 0 && stop.getAsBoolean()) ? -1 : begun++;
    }

    private synchronized void handOver(int number, P piece) {
      early.put(number, piece);
      for (P next = early.remove(taken); next != null && !enough; next = early.remove(taken)) {
        taken++;
        enough = !taker.test(next);
      }
    }

    synchronized void fail(Throwable e) {
      failure = e;
    }

    synchronized int taken() {
      if (failure != null) {
        throw new IllegalStateException("a worker failed", failure);
      }
      return taken;
    }
  }
}
