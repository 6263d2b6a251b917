package slipstream.reports.console;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A guess at what was meant by a name that does not exist. */
public final class Meant {
  /** More changed letters than this are another word. */
  private static final int MOST_LETTERS = 3;

  private Meant() {}

  /** {@code ; did you mean qa?}, or nothing where no name is near. */
  public static String by(String typed, List<String> names) {
    return names.stream()
        .filter(name -> letters(typed, name) <= MOST_LETTERS)
        .min(Comparator.comparingInt(name -> letters(typed, name)))
        .map(name -> "; did you mean " + name + "?")
        .orElse("");
  }

  /** Letters to change, in the whole name or in one of its words, so that "analist" is found. */
  private static int letters(String typed, String name) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    int least = distance.apply(typed, name);
    for (String word : name.split("-")) {
      least = Math.min(least, distance.apply(typed, word));
    }
    return least;
  }
}
