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

  /**
   * The same for the name of a file: a third of its letters may be another, its ending left out.
   *
   * @param names of the files that are there
   */
  public static String file(String typed, List<String> names) {
    List<String> near =
        names.stream()
            .filter(
                name -> {
                  int most = Math.max(1, Math.min(MOST_LETTERS, stem(name).length() / 3));
                  return stem(name).length() > 1
                      && changed(stem(typed), stem(name)) <= most
                      && (stem(typed).equals(typed) || changed(typed, name) <= MOST_LETTERS + 1);
                })
            .sorted(Comparator.comparingInt((String name) -> changed(typed, name)))
            .toList();
    return near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?";
  }

  private static String stem(String file) {
    return file.replaceFirst("\\.[^.]*$", "");
  }

  private static int changed(String typed, String name) {
    return LevenshteinDistance.getDefaultInstance().apply(typed, name);
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
