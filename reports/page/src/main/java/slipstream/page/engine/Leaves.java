package slipstream.page.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Numbers that came in, read in the order in which they came. */
final class Leaves {
  private double[] numbers = new double[4096];
  private int size;
  private int read;

  void put(double number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = number;
  }

  void clear() {
    size = 0;
    read = 0;
  }

  double number() {
    if (read == size) {
      throw new IllegalArgumentException("a scenario ends too early");
    }
    return numbers[read++];
  }

  int whole() {
    return (int) number();
  }

  /** A text is its length, then its letters. */
  String text() {
    int length = whole();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) whole());
    }
    return text.toString();
  }

  /** A list is its length, then its entries. */
  <E> List<E> list(Supplier<E> entry) {
    int length = whole();
    List<E> list = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      list.add(entry.get());
    }
    return list;
  }
}
