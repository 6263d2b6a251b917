package slipstream.reports.kit.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML without the ends of cells, rows and entries of lists, which the standard lets out because
 * the next tag says them, without the blanks after those, and without quotes around one word: a
 * page is mailed. Templates keep them, for they are checked against each other.
 */
public final class Markup {
  private static final Pattern IMPLIED = Pattern.compile("\\s*</(?:td|th|tr|li|dt|dd)>\\s*");

  private static final Pattern TAG = Pattern.compile("<[a-z]+ [^<>]*>");

  /**
   * What is drawn or laid out; what is read elsewhere, such as who made a page, keeps its quotes.
   */
  private static final Pattern PLAIN =
      Pattern.compile(
          " (class|scope|fill|stroke|stroke-width|stroke-linecap|stroke-linejoin|font-size)"
              + "=\"([\\w().#-]+)\"(?=[ >])");

  private Markup() {}

  /** The page; of text nothing changes, for there an angle bracket is escaped. */
  public static String lean(String html) {
    return TAG.matcher(IMPLIED.matcher(html).replaceAll(""))
        .replaceAll(
            tag -> Matcher.quoteReplacement(PLAIN.matcher(tag.group()).replaceAll(" $1=$2")));
  }
}
