package slipstream.simulator.calibration.history;

/**
 * A file that no history can be read from: where, what was found, what is allowed and what to do,
 * in one sentence that holds no character of the file that could disturb a terminal.
 */
public final class UnusableHistory extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;

  /**
   * A refusal.
   *
   * @param file its name, as it shall be shown
   * @param line from 1; 0 where no single line is to blame
   * @param found what is wrong with the file
   * @param remedy what is allowed, and what to do
   */
  public UnusableHistory(String file, int line, String found, String remedy) {
    super(file + (line > 0 ? ":" + line : "") + ": found " + found + "; " + remedy);
    this.line = line;
  }

  /** The line to look at, from 1; 0 where no single line is to blame. */
  public int line() {
    return line;
  }
}
