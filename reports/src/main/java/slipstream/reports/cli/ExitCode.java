package slipstream.reports.cli;

/** How the program ends, for scripts. */
final class ExitCode {
  static final int OK = 0;

  /** Something that should not happen, whatever was typed. */
  static final int OUR_BUG = 1;

  static final int USAGE = 2;

  /** A scenario or other data is refused. */
  static final int BAD_SCENARIO = 3;

  static final int GOAL_MISSED = 4;
  static final int FILES = 5;

  /** What shells say of a program ended by Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
