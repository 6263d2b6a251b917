package slipstream.reports.kit.drawing;

/** This machine cannot draw; everything but the pictures can be written without it. */
public final class ChartsUnavailableException extends Exception {
  /** Says what this machine lacks. */
  public ChartsUnavailableException(Throwable cause) {
    super("charts cannot be drawn on this machine (" + cause + ")", cause);
  }
}
