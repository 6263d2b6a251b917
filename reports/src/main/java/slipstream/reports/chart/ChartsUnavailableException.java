package slipstream.reports.chart;

/** This machine cannot draw; everything but the pictures can be written without it. */
public final class ChartsUnavailableException extends Exception {
  ChartsUnavailableException(Throwable cause) {
    super("charts cannot be drawn on this machine (" + cause + ")", cause);
  }
}
