package slipstream.simulator.scenario.yaml.text;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what was meant. */
public final class Suggestion {
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  /** So many letters are no accident. */
  private static final int BEGINNING = 4;

  private Suggestion() {}

  /** The same of a key; a number is none, but what a decimal comma leaves of {@code {fte: 0,5}}. */
  public static String ofKey(String found, Collection<String> allowed) {
    return found.matches("\\d{1,18}")
        ? "; decimals are written with a point, such as 0.5"
        : of(found, allowed);
  }

  /** {@code ; did you mean "x"?}, or nothing where no word is near. */
  public static String of(String found, Collection<String> allowed) {
    return nearest(found, allowed).stream()
        .findFirst()
        .map(word -> "; did you mean \"" + word + "\"?")
        .orElse("");
  }

  /**
   * The words that are nearest, if they are near: a third of the letters may be wrong, one of them
   * in any case; two that changed places count for one, and so do letters still missing at the end.
   */
  public static List<String> nearest(String found, Collection<String> allowed) {
    if (found.length() > 100) {
      return List.of();
    }
    String lower = found.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    int least = allowed.stream().mapToInt(word -> distance(lower, word)).min().orElse(0);
    return allowed.stream()
        .filter(word -> distance(lower, word) == least)
        .filter(word -> least <= Math.max(1, word.length() / 3))
        .toList();
  }

  private static int distance(String found, String word) {
    int distance = DISTANCE.apply(found, word);
    boolean swapped = distance == 2 && letters(found).equals(letters(word));
    boolean begun = found.length() >= BEGINNING && word.startsWith(found);
    return distance > 1 && (swapped || begun) ? 1 : distance;
  }

  private static String letters(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
