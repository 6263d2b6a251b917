package slipstream.reports.cli;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A guess at what was meant by a name that does not exist. */
final class Meant {
  /** More changed letters than this are another word. */
  private static final int MOST_LETTERS = 4;

  private Meant() {}

  /** {@code ; did you mean qa?}, or nothing where no name is near. */
  static String by(String typed, List<String> names) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return names.stream()
        .filter(name -> name.contains(typed) || distance.apply(typed, name) <= MOST_LETTERS)
        .min(Comparator.comparing(name -> name.contains(typed) ? 0 : distance.apply(typed, name)))
        .map(name -> "; did you mean " + name + "?")
        .orElse("");
  }
}
