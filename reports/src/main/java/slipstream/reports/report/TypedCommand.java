package slipstream.reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.reports.kit.page.Page.Fact;

/**
 * The command behind a page, as whoever reads it can type it. A page knows files by their names
 * alone, for it shows nobody's folders: it says where they are.
 */
public final class TypedCommand {
  private static final Pattern FILE =
      Pattern.compile("(?<= )(?:'[^']*\\.(?:ya?ml|csv|json)'|[^' ]+\\.(?:ya?ml|csv|json))(?= |$)");

  private TypedCommand() {}

  /**
   * The command as it is typed in Slipstream's own folder, where it is of a shipped scenario; else
   * as it is typed beside its files.
   *
   * @param commandLine with files by their names
   * @param shipped whether the page's scenario is the shipped one of a name
   */
  public static String of(String commandLine, Predicate<String> shipped) {
    List<String> files = files(commandLine);
    return files.size() == 1 && shipped.test(files.get(0))
        ? FILE.matcher(commandLine)
            .replaceFirst(Matcher.quoteReplacement("scenarios/" + files.get(0)))
        : commandLine;
  }

  private static List<String> files(String commandLine) {
    return FILE.matcher(commandLine).results().map(MatchResult::group).toList();
  }

  /**
   * The command, and where it is typed.
   *
   * @param commandLine with files by their names
   * @param shipped whether the page's scenario is the shipped one of a name
   */
  static List<Fact> facts(String commandLine, Predicate<String> shipped) {
    List<Fact> facts = new ArrayList<>();
    String typed = of(commandLine, shipped);
    facts.add(new Fact("Command", typed));
    List<String> files = files(commandLine);
    if (!typed.equals(commandLine)) {
      facts.add(new Fact("Typed", "in Slipstream’s own folder"));
    } else if (!files.isEmpty()) {
      int last = files.size() - 1;
      String named =
          last == 0
              ? files.get(0) + " is"
              : String.join(", ", files.subList(0, last)) + " and " + files.get(last) + " are";
      facts.add(new Fact("Typed", "where " + named));
    }
    return facts;
  }
}
