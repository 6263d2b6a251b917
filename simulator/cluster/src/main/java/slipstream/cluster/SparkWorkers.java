package slipstream.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;

/**
 * Workers on the executors of a Spark cluster. Chunks of pieces go out in waves of one task a slot,
 * two waves at a time: while the first is taken, the second is computed. The driver holds no more
 * than these, however many pieces there are.
 */
final class SparkWorkers implements Workers {
  private static final int WAVES = 2;
  private static final long LOOK_MILLIS = 100;

  private final JavaSparkContext spark;
  private final BooleanSupplier stop;
  private final Pieces kept;
  private final Watch watch;

  /**
   * Workers of a connected cluster.
   *
   * @param kept pieces that were computed before this command was killed
   * @param watch looks after the executors while they are waited for
   */
  SparkWorkers(JavaSparkContext spark, BooleanSupplier stop, Pieces kept, Watch watch) {
    this.spark = spark;
    this.stop = stop;
    this.kept = kept;
    this.watch = watch;
  }

  @Override
  public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
    int[] taken = {0};
    Predicate<P> counted =
        piece -> {
          taken[0]++;
          return taker.test(piece);
        };
    if (!gone()) {
      try (Call<P> call = new Call<>(pieces, work, counted, between)) {
        call.run();
      } catch (IllegalStateException e) {
        if (!spark.sc().isStopped() || e.getCause() != null) {
          throw e;
        }
        if (!stop.getAsBoolean()) {
          // The master may end the application at any time; then Spark refuses whatever it is
          // asked.
          throw watch.ended(e.getMessage());
        }
      }
    }
    if (taken[0] == 0 && pieces > 0 && stop.getAsBoolean()) {
      // Whoever asks is promised the first piece, and it is the same wherever it is computed.
      counted.test(work.hand().apply(0));
      between.run();
    }
    return taken[0];
  }

  /** Whether Spark has ended with this command: it hears Ctrl-C, too, and sooner than this. */
  private boolean gone() {
    return stop.getAsBoolean() && spark.sc().isStopped();
  }

  /** Tasks that went out together. */
  private record Wave(List<Chunk> chunks, JavaFutureAction<List<Computed>> computed) {}

  /** One study's pieces. */
  private final class Call<P> implements AutoCloseable {
    private final int pieces;
    private final Work<P> work;
    private final Predicate<P> taker;
    private final Runnable between;
    private final Plan plan = new Plan();
    private final Deque<Wave> out = new ArrayDeque<>();
    private final PieceFile file;
    private final Broadcast<byte[]> shared;
    private int begun;
    private int taken;
    private boolean enough;
    private boolean stopped;

    Call(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
      this.pieces = pieces;
      this.work = work;
      this.taker = taker;
      this.between = between;
      boolean parted = pieces > 0 && work.part(0, 1) != work;
      byte[] bytes = parted && !kept.keeps() ? null : Bytes.of(work);
      // Refused where Spark has ended; nothing is open then.
      shared = parted ? null : spark.broadcast(bytes);
      file = kept.of(bytes, pieces);
    }

    void run() {
      file.read(computed -> take(computed.list()));
      begun = taken;
      if (taken > 0) {
        watch.goesOn(taken);
      }
      while (!enough && !stopped && taken < pieces && !(taken > 0 && stop.getAsBoolean())) {
        while (out.size() < WAVES && begun < pieces) {
          out.add(next());
        }
        finish(out.peek());
      }
    }

    private Wave next() {
      int slots = Math.max(1, spark.defaultParallelism());
      List<Chunk> chunks = new ArrayList<>();
      int size = plan.size(pieces - begun, slots);
      for (int slot = 0; slot < slots && begun < pieces; slot++) {
        int to = Math.min(pieces, begun + size);
        byte[] own = shared == null ? Bytes.of(work.part(begun, to)) : null;
        chunks.add(new Chunk(begun, to, own));
        begun = to;
      }
      return new Wave(
          chunks,
          spark.parallelize(chunks, chunks.size()).map(new Computing(shared)).collectAsync());
    }

    /** Waits for a wave a while, and takes what it brings. */
    private void finish(Wave wave) {
      List<Computed> computed;
      try {
        computed = wave.computed.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        watch.look();
        return;
      } catch (ExecutionException e) {
        // Ctrl-C ends Spark, too, and sooner than this: what was taken is the answer.
        if (stop.getAsBoolean()) {
          stopped = true;
          return;
        }
        throw spark.sc().isStopped()
            ? watch.ended(e.getCause().toString())
            : watch.refusal(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while waiting for the cluster", e);
      }
      out.remove();
      watch.worked();
      for (int i = 0; i < computed.size() && !enough; i++) {
        Computed chunk = computed.get(i);
        if (chunk.failure() != null) {
          throw new IllegalStateException("a worker failed", chunk.failure());
        }
        plan.took(wave.chunks.get(i).size(), chunk.nanos());
        file.add(wave.chunks.get(i), chunk);
        take(chunk.list());
      }
    }

    private void take(List<P> list) {
      for (P piece : list) {
        if (!enough) {
          taken++;
          enough = !taker.test(piece);
        }
      }
      between.run();
    }

    @Override
    public void close() {
      file.close();
      if (spark.sc().isStopped()) {
        return;
      }
      out.forEach(wave -> wave.computed.cancel(true));
      if (shared != null) {
        shared.destroy();
      }
    }
  }
}
