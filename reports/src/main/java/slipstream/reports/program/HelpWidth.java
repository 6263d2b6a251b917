package slipstream.reports.program;

import java.util.HashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;
import slipstream.reports.kit.table.Paragraph;

/** How wide the help is. */
final class HelpWidth {
  private static final int MOST = 100;

  /** The library lays out nothing narrower; this is the width of a line that it leaves whole. */
  private static final int LEAST = 55;

  private static final int WHOLE = 1_000;

  private HelpWidth() {}

  /** Sets the width for a program and all its commands. */
  static void set(CommandLine program, int columns) {
    if (columns >= LEAST) {
      program.setUsageHelpWidth(Math.min(MOST, columns));
      return;
    }
    program.setUsageHelpWidth(WHOLE);
    Map<String, IHelpSectionRenderer> sections = new HashMap<>();
    program
        .getHelpSectionMap()
        .forEach(
            (key, section) ->
                sections.put(
                    key, help -> Paragraph.fitted(section.render(help), columns - before(key))));
    program.setHelpSectionMap(sections);
  }

  /** What stands in a section's first line before it. */
  private static int before(String section) {
    return section.equals(UsageMessageSpec.SECTION_KEY_SYNOPSIS) ? "Usage: ".length() : 0;
  }
}
