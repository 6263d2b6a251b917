package slipstream.reports.kit.drawing;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.simulator.scenario.yaml.outside.SystemReason;

/** This machine cannot draw; everything but the pictures can be written without it. */
public final class ChartsUnavailableException extends Exception {
  /** How the system's loader says that a library is not there. */
  private static final Pattern MISSING =
      Pattern.compile("([\\w+.-]+\\.so[.\\d]*): cannot open shared object file");

  /** Says what this machine lacks, as far as it can be told. */
  public ChartsUnavailableException(Throwable cause) {
    super("charts cannot be drawn on this machine: " + reason(cause), cause);
  }

  private static String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      Matcher missing = MISSING.matcher(String.valueOf(cause.getMessage()));
      if (missing.find()) {
        return "the system's library " + missing.group(1) + " is not installed";
      }
      if (cause instanceof IOException files) {
        return SystemReason.of(files);
      }
    }
    return "its Java comes without graphics";
  }
}
