package slipstream.reports.kit.data;

/** A file that was given as a stored result is none, or is of another version. */
public final class NotAResultException extends Exception {
  /** Says what is wrong, in a part of a sentence. */
  public NotAResultException(String what) {
    super(what);
  }
}
