package slipstream.simulator.scenario.yaml.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what was meant. */
public final class Suggestion {
  private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

  private Suggestion() {}

  /** The same of a key; a number is none, but what a decimal comma leaves of {@code {fte: 0,5}}. */
  public static String ofKey(String found, Collection<String> allowed) {
    return found.matches("\\d{1,18}")
        ? "; decimals are written with a point, such as 0.5"
        : of(found, allowed);
  }

  /** {@code ; did you mean "x"?}, or nothing where no word is near. */
  public static String of(String found, Collection<String> allowed) {
    if (found.length() > 100) {
      return "";
    }
    String lower = found.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    Optional<String> nearest =
        allowed.stream().min(Comparator.comparingInt(word -> DISTANCE.apply(lower, word)));
    return nearest
        .filter(word -> DISTANCE.apply(lower, word) <= Math.max(1, word.length() / 3))
        .map(word -> "; did you mean \"" + word + "\"?")
        .orElse("");
  }
}
