package slipstream.reports.kit.chart;

/** Names that people chose, short enough for a title. */
public final class Short {
  private static final int LONGEST = 48;

  private Short() {}

  /** The name, cut with an ellipsis where it is long. */
  public static String of(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
  }
}
