package slipstream.reports.kit.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys of scenario files as words: {@code edge cases: rate, role missing}. */
public final class AssumptionWords {
  /** Blocks that say nothing that the key below them does not. */
  private static final Set<String> SAID_BELOW =
      Set.of("mechanisms", "backlog", "delivery", "starting-conditions", "perception");

  private static final Pattern TIME = Pattern.compile("([\\d.]+) ?(h|min)");

  private AssumptionWords() {}

  /** What somebody calls it who never saw a scenario file: {@code spread of estimate errors}. */
  public static String said(String key) {
    return Lexicon.find("assumption." + key).orElseGet(() -> of(key));
  }

  /** What it means, where its own description says no more than its name; else empty. */
  public static Optional<String> meant(String key) {
    return Lexicon.find("assumption." + key + ".meaning");
  }

  /**
   * A value with what it counts: {@code 1.1 ×} where files write a bare number, {@code 6 hours}
   * where they write {@code 6h}.
   */
  public static String measured(String key, String value) {
    Matcher time = TIME.matcher(value);
    if (time.matches()) {
      String unit = time.group(2).equals("h") ? " hour" : " minute";
      return time.group(1) + unit + (time.group(1).equals("1") ? "" : "s");
    }
    return Lexicon.find("assumption." + key + ".unit")
        .map(unit -> value + " " + unit)
        .orElse(value);
  }

  /** The key in words. */
  public static String of(String key) {
    List<String> parts = new ArrayList<>(Arrays.asList(key.split("\\.")));
    if (parts.size() > 1 && SAID_BELOW.contains(parts.get(0))) {
      parts.remove(0);
    }
    String last = parts.get(parts.size() - 1);
    String governed = last.equals("missing") || last.equals("present") ? ", role " + last : "";
    if (!governed.isEmpty() && parts.size() > 1) {
      parts.remove(parts.size() - 1);
    } else {
      governed = "";
    }
    List<String> words = parts.stream().map(Words::role).toList();
    return words.size() == 1
        ? words.get(0) + governed
        : words.get(0) + ": " + String.join(" ", words.subList(1, words.size())) + governed;
  }
}
