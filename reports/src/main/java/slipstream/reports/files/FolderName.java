package slipstream.reports.files;

import java.util.Locale;

/** Words as the name of a folder that every system takes, and that can be typed. */
public final class FolderName {
  /** Longer ones are tiring to read, and Windows takes 260 letters for a whole path. */
  private static final int MOST = 60;

  private FolderName() {}

  /**
   * {@code with-a-system-analyst-with-qa-at-0.5}. Where letters are lost, by length or because they
   * are no ASCII, a number of what was said keeps two questions apart.
   */
  public static String of(String words) {
    String name =
        words
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9.%]+", "-")
            .replaceAll("^[-.]+|[-.]+$", "");
    boolean whole = name.length() <= MOST && words.chars().allMatch(letter -> letter < 128);
    if (whole && !name.isEmpty()) {
      return name;
    }
    String begin = name.substring(0, Math.min(MOST, name.length())).replaceAll("[-.]+$", "");
    return begin + (begin.isEmpty() ? "" : "-") + Integer.toHexString(words.hashCode());
  }
}
