package slipstream.page.tables;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.math3.util.ComputedTables;

/** The library's tables beside those that are computed. */
final class Tables {
  /** Where the library keeps them. */
  static final String LIBRARY = "org.apache.commons.math3.util.FastMathLiteralArrays";

  private Tables() {}

  /**
   * The entries of a table that the library has with other bits than are computed.
   *
   * @param name of the method that loads the table
   * @throws IllegalStateException if the library has no such table, or one of another form
   */
  static SortedMap<Integer, Double> corrections(String name) {
    Object published = load(LIBRARY, name);
    Object computed = load(ComputedTables.class.getName(), name);
    SortedMap<Integer, Double> corrections = new TreeMap<>();
    if (published instanceof double[] right && computed instanceof double[] made) {
      for (int i = 0; i < right.length; i++) {
        if (Double.doubleToLongBits(made[i]) != Double.doubleToLongBits(right[i])) {
          corrections.put(i, right[i]);
        }
      }
    } else if (!Arrays.deepEquals((double[][]) published, (double[][]) computed)) {
      throw new IllegalStateException(name + ": the library has another table than is computed");
    }
    return corrections;
  }

  private static Object load(String type, String name) {
    try {
      Method load = Class.forName(type).getDeclaredMethod(name);
      load.setAccessible(true);
      return load.invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no " + name + " any more", e);
    }
  }
}
