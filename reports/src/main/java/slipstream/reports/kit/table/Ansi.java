package slipstream.reports.kit.table;

/** Emphasis on terminals that want it; what is said never depends on it. */
public final class Ansi {
  private Ansi() {}

  /** Bold, for verdicts and titles. */
  public static String bold(String text, boolean colour) {
    return colour ? "\033[1m" + text + "\033[0m" : text;
  }

  /** Yellow, for warnings. */
  public static String warning(String text, boolean colour) {
    return colour ? "\033[33m" + text + "\033[0m" : text;
  }
}
