package slipstream.simulator.statistics;

import java.util.Iterator;
import java.util.List;

/**
 * Values in the order of their indices, a piece at a time and as often as somebody asks: they need
 * not be in memory together. A piece is good until the next one is asked for.
 */
public interface Values extends Iterable<double[]> {
  /** How many values all pieces have together. */
  int size();

  /** Values that are in memory; they are not copied. */
  static Values of(double[] values) {
    return of(values.length, List.of(values));
  }

  /** Values of pieces. */
  static Values of(int size, Iterable<double[]> pieces) {
    return new Values() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Iterator<double[]> iterator() {
        return pieces.iterator();
      }
    };
  }
}
