package slipstream.simulator.calibration;

/**
 * A fitted value, written as a scenario file writes it.
 *
 * @param key as {@code --set} takes it
 * @param value of one team that stands for the fitted ones
 * @param low end of the range
 * @param high the other end
 * @param range what lies between the two
 * @param source where it comes from, for the file
 */
public record Fitted(
    String key, String value, String low, String high, Range range, String source) {
  /** What a range holds. */
  public enum Range {
    /** 8 of 10 fitted teams. */
    OF_TEAMS,
    /** The same, and the value, which lies beyond them. */
    WIDENED,
    /**
     * The same, moved in proportion to the value that the roles which were given ask for, and cut
     * where the prior ends.
     */
    MOVED,
    /** That, where the prior ends before the value is found that delivers what was seen. */
    AT_BOUND
  }
}
