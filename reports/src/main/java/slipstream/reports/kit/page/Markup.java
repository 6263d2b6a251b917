package slipstream.reports.kit.page;

import java.util.regex.Pattern;

/**
 * HTML without the ends of cells, rows and entries of lists, which the standard lets out because
 * the next tag says them, and without the blanks after those: a page is mailed. Templates keep
 * them, for they are checked against each other.
 */
public final class Markup {
  private static final Pattern IMPLIED = Pattern.compile("\\s*</(?:td|th|tr|li|dt|dd)>\\s*");

  private Markup() {}

  /** The page; of text nothing changes, for there an angle bracket is escaped. */
  public static String lean(String html) {
    return IMPLIED.matcher(html).replaceAll("");
  }
}
