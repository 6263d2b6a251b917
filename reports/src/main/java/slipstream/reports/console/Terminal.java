package slipstream.reports.console;

import java.util.Map;

/**
 * What may be shown besides plain text. Only the launcher script can tell on every JDK whether a
 * stream is a terminal; it says so in two system properties.
 *
 * @param colour whether stdout takes emphasis
 * @param bar whether stderr takes a progress bar
 */
public record Terminal(boolean colour, boolean bar) {
  /** Nothing but plain text. */
  public static final Terminal PLAIN = new Terminal(false, false);

  public static Terminal of(
      Map<String, String> environment, boolean outIsTerminal, boolean errIsTerminal) {
    boolean dumb = "dumb".equals(environment.get("TERM")) || environment.containsKey("CI");
    String noColour = environment.getOrDefault("NO_COLOR", "");
    return new Terminal(outIsTerminal && !dumb && noColour.isEmpty(), errIsTerminal && !dumb);
  }
}
