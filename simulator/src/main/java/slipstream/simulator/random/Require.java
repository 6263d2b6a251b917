package slipstream.simulator.random;

/** What the parameters of distributions must be. NaN fails every one of these checks. */
public final class Require {
  private Require() {}

  public static void finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " must be a finite number, but is " + value);
    }
  }

  public static double positive(String name, double value) {
    if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be above 0 and finite, but is " + value);
    }
    return value;
  }

  public static double within(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name + " must lie between " + low + " and " + high + ", but is " + value);
    }
    return value;
  }

  public static void ascending(String lowName, double low, String highName, double high) {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          lowName + " must not exceed " + highName + ", but " + low + " is above " + high);
    }
  }
}
