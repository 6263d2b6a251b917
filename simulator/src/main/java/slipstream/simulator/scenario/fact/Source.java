package slipstream.simulator.scenario.fact;

/**
 * Who published a regularity.
 *
 * @param who authors and title, or the data set
 * @param year of publication
 * @param where DOI or address
 * @param seen how much of it was read when the entry was written
 */
public record Source(String who, int year, String where, Seen seen) {
  /** How much of a source was read. */
  public enum Seen {
    /** The text or page itself. */
    PAGE,
    /** Its abstract. */
    ABSTRACT,
    /** Only what others write of it. */
    SECONDARY,
    /** A figure computed from its public data. */
    DATA,
    /** No source was found; the regularity is an expectation. */
    NOT_FOUND
  }
}
