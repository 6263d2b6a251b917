package slipstream.page.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A result on its way out: objects, lists, keys, texts and numbers, one after another. */
final class Tokens {
  private static final int END = 0;
  private static final int OBJECT = 1;
  private static final int LIST = 2;
  private static final int KEY = 3;
  private static final int TEXT = 4;
  private static final int NUMBER = 5;
  private static final int NONE = 6;
  private static final int FALSE = 7;
  private static final int TRUE = 8;

  private int[] kinds = new int[4096];
  private double[] values = new double[4096];
  private int size;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, Integer> known = new TreeMap<>();

  void clear() {
    size = 0;
  }

  void object() {
    add(OBJECT, 0);
  }

  void list() {
    add(LIST, 0);
  }

  void end() {
    add(END, 0);
  }

  void none() {
    add(NONE, 0);
  }

  void flag(boolean set) {
    add(set ? TRUE : FALSE, 0);
  }

  void key(String name) {
    add(KEY, number(name));
  }

  void text(String text) {
    if (text == null) {
      none();
    } else {
      add(TEXT, number(text));
    }
  }

  /** What is not defined is nothing, as in result files. */
  void number(double value) {
    add(Double.isNaN(value) ? NONE : NUMBER, value);
  }

  private int number(String text) {
    Integer number = known.get(text);
    if (number == null) {
      number = texts.size();
      known.put(text, number);
      texts.add(text);
    }
    return number;
  }

  private void add(int kind, double value) {
    if (size == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    kinds[size] = kind;
    values[size++] = value;
  }

  int size() {
    return size;
  }

  int kind(int index) {
    return kinds[index];
  }

  double value(int index) {
    return values[index];
  }

  /** Texts are known by their number, so that each is passed once. */
  String text(int number) {
    return texts.get(number);
  }
}
