package slipstream.simulator.experiment.work;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.function.Predicate;

/**
 * Workers as far away as another machine: work goes to them as bytes, parts of a few pieces at a
 * time, and pieces come back as bytes. Each part is computed backwards and all pieces twice, as
 * happens where machines are lost.
 */
final class Crossing implements Workers {
  private static final int PART = 3;

  @Override
  public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
    int taken = 0;
    boolean more = true;
    while (more && taken < pieces) {
      int to = Math.min(pieces, taken + PART);
      Work<P> part = sent(work.part(taken, to));
      Object[] done = new Object[to - taken];
      for (int twice = 0; twice < 2; twice++) {
        for (int number = to - 1; number >= taken; number--) {
          done[number - taken] = sent(part.hand().apply(number));
        }
      }
      for (int i = 0; more && i < done.length; i++) {
        @SuppressWarnings("unchecked")
        P piece = (P) done[i];
        taken++;
        more = taker.test(piece);
        between.run();
      }
    }
    return taken;
  }

  @SuppressWarnings("unchecked")
  static <T> T sent(T value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      return (T) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(value.getClass() + " does not cross: " + e, e);
    }
  }
}
