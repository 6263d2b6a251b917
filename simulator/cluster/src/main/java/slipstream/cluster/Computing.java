package slipstream.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import slipstream.simulator.experiment.work.Work;

/**
 * A task: computes the pieces of a chunk. Fails with the executor only; what a piece itself throws
 * is an answer, for a pure function would throw it again.
 *
 * @param shared the work of chunks that bring none; null where each brings its own
 */
record Computing(Broadcast<byte[]> shared) implements Function<Chunk, Computed> {
  @Override
  public Computed call(Chunk chunk) {
    long begun = System.nanoTime();
    try {
      Work<?> work = (Work<?>) (chunk.work() == null ? known() : Bytes.read(chunk.work()));
      IntFunction<?> hand = work.hand();
      List<Object> pieces = new ArrayList<>(chunk.size());
      for (int number = chunk.from(); number < chunk.to(); number++) {
        pieces.add(hand.apply(number));
      }
      return new Computed(Bytes.of(pieces), null, System.nanoTime() - begun);
    } catch (OutOfMemoryError e) {
      // The machine's, which another may have more of.
      throw e;
    } catch (RuntimeException | Error e) {
      return new Computed(null, e, 0);
    }
  }

  private static byte[] knownBytes;
  private static Object known;

  /** Read once by an executor, whose tasks share it as threads do. */
  private Object known() {
    synchronized (Computing.class) {
      byte[] bytes = shared.value();
      if (knownBytes != bytes) {
        known = Bytes.read(bytes);
        knownBytes = bytes;
      }
      return known;
    }
  }
}
