package slipstream.simulator.calibration.history.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Months by name, as sites write them in English, German, French, Spanish, Portuguese, Italian and
 * Dutch. A table of our own, since the JDK's abbreviations change with its versions.
 */
final class Months {
  private static final String[] BEGINNINGS = {
    "jan ene gen", "feb fev", "mar mrz mrt", "apr avr abr", "may mai mag maj mei", "jun giu juin",
    "jul lug juil", "aug aou ago", "sep set", "oct okt ott out", "nov", "dec dez dic des"
  };

  private static final Map<String, Integer> BY_BEGINNING = new HashMap<>();

  static {
    for (int i = 0; i < BEGINNINGS.length; i++) {
      for (String beginning : BEGINNINGS[i].split(" ")) {
        BY_BEGINNING.put(beginning, i + 1);
      }
    }
  }

  private Months() {}

  /** 1 to 12, or 0 where the word begins like no month. */
  static int number(String word) {
    String plain =
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT);
    // French June and July differ in their fourth letter only.
    int letters = plain.startsWith("jui") ? 4 : 3;
    return plain.length() < letters ? 0 : BY_BEGINNING.getOrDefault(plain.substring(0, letters), 0);
  }
}
