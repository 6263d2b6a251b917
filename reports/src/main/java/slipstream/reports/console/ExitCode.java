package slipstream.reports.console;

/** How the program ends, for scripts. */
public final class ExitCode {
  public static final int OK = 0;

  /** Something that should not happen, whatever was typed. */
  static final int OUR_BUG = 1;

  static final int USAGE = 2;

  /** A scenario or other data is refused. */
  static final int BAD_SCENARIO = 3;

  public static final int GOAL_MISSED = 4;

  /** A file cannot be read or written, or the answer could not be printed. */
  static final int FILES = 5;

  /** What shells say of a program whose reader, such as {@code head}, has seen enough. */
  static final int READER_GONE = 141;

  /** What shells say of a program ended by Ctrl-C. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
