package slipstream.reports.console;

import java.util.Map;
import slipstream.reports.kit.table.Screen;

/**
 * What may be shown besides plain text. Only the launcher script can tell on every JDK whether a
 * stream is a terminal, and how wide it is; it says so in system properties.
 *
 * @param screen what stdout shows: lines as long as they come where it is no terminal
 * @param bar whether stderr takes a progress bar
 */
public record Terminal(Screen screen, boolean bar) {
  /** Nothing but plain text. */
  public static final Terminal PLAIN = new Terminal(Screen.unlimited(false), false);

  /**
   * The terminal as the environment has it.
   *
   * @param columns width of stdout's terminal; 0 where nobody knows; {@code COLUMNS} goes before
   */
  public static Terminal of(
      Map<String, String> environment, boolean outIsTerminal, boolean errIsTerminal, int columns) {
    boolean dumb = "dumb".equals(environment.get("TERM")) || environment.containsKey("CI");
    String noColour = environment.getOrDefault("NO_COLOR", "");
    boolean colour = outIsTerminal && !dumb && noColour.isEmpty();
    String wanted = environment.getOrDefault("COLUMNS", "");
    int width =
        wanted.matches("[1-9][0-9]{0,5}")
            ? Integer.parseInt(wanted)
            : outIsTerminal && columns > 0 ? columns : Screen.UNLIMITED;
    return new Terminal(new Screen(colour, width), errIsTerminal && !dumb);
  }
}
