package slipstream.simulator.calibration.history.tracker;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.text.Names;

/**
 * Where in one file the columns are that mean something.
 *
 * @param format whose file it is
 * @param columns numbers of columns from 0, of each meaning that the file has
 * @param width how many cells a row has
 * @param least how many it has without those under the empty headers that end the first row
 */
public record Layout(Format format, Map<Meaning, List<Integer>> columns, int width, int least) {
  private static final int MOST_HEADERS_SHOWN = 12;

  /**
   * Recognises a file by its header, or by what the user says of it.
   *
   * @param header cells of the first row
   * @param said headers that the user gave a meaning; they go before a format's own
   * @param file its name, for messages
   * @param line of the header
   * @throws UnusableHistory if it is not recognised, or a header stands twice, or is not there
   */
  public static Layout of(List<String> header, Map<Meaning, String> said, String file, int line) {
    List<String> plain = header.stream().map(Layout::plain).toList();
    Format format =
        recognised(plain, said)
            .orElseThrow(() -> new UnusableHistory(file, line, unknown(header), remedy()));
    Map<Meaning, List<Integer>> columns = new EnumMap<>(Meaning.class);
    for (Meaning meaning : Meaning.values()) {
      List<String> wanted =
          said.containsKey(meaning)
              ? said(said.get(meaning), plain)
              : format.columns().getOrDefault(meaning, List.of());
      List<Integer> found = columns(plain, wanted);
      Optional<String> missing = wanted.stream().filter(name -> !plain.contains(name)).findFirst();
      if (said.containsKey(meaning) && missing.isPresent()) {
        throw new UnusableHistory(
            file,
            line,
            "no column \"" + Names.clean(missing.get()) + "\" for " + meaning.word(),
            "its columns are: " + shown(header));
      }
      boolean twice = found.stream().map(plain::get).distinct().count() < found.size();
      if (twice && !format.repeated().contains(meaning)) {
        throw new UnusableHistory(
            file,
            line,
            "the header \"" + Names.clean(header.get(found.get(0))) + "\" twice",
            "rename one of the two, so that it is clear which holds what is " + meaning.word());
      }
      if (!found.isEmpty()) {
        columns.put(meaning, found);
      }
    }
    int least = header.size();
    while (least > 0 && plain.get(least - 1).isEmpty()) {
      least--;
    }
    return new Layout(format, columns, header.size(), least);
  }

  /** The columns of a meaning; none where the file has no such column. */
  public List<Integer> of(Meaning meaning) {
    return columns.getOrDefault(meaning, List.of());
  }

  /** Whether the file has such a column. */
  public boolean has(Meaning meaning) {
    return columns.containsKey(meaning);
  }

  private static Optional<Format> recognised(List<String> header, Map<Meaning, String> said) {
    if (said.containsKey(Meaning.COMMITTED) && said.containsKey(Meaning.DELIVERED)) {
      return Optional.of(Formats.SPRINT_TABLE);
    }
    for (Format format : Formats.ALL) {
      boolean all =
          format.signature().stream()
              .allMatch(either -> List.of(either.split("\\|")).stream().anyMatch(header::contains));
      if (all) {
        return Optional.of(format);
      }
    }
    boolean named = said.containsKey(Meaning.DONE) || said.containsKey(Meaning.SPRINT);
    return named ? Optional.of(Formats.WORK_ITEMS) : Optional.empty();
  }

  /** A user may name several columns with bars between: {@code closed|resolved}. */
  private static List<String> said(String words, List<String> header) {
    return header.contains(plain(words))
        ? List.of(plain(words))
        : Stream.of(words.split("\\|")).map(Layout::plain).toList();
  }

  private static String unknown(List<String> header) {
    List<String> plain = header.stream().map(Layout::plain).toList();
    List<String> missing =
        Formats.SPRINT_TABLE.signature().stream()
            .filter(either -> Stream.of(either.split("\\|")).noneMatch(plain::contains))
            .map(either -> either.split("\\|")[0])
            .toList();
    return missing.size() == 1
        ? "a table of sprints without a column \"" + missing.get(0) + "\", but: " + shown(header)
        : "columns of no format that is known here: " + shown(header);
  }

  private static String remedy() {
    return "known are "
        + Formats.ALL.stream().map(Format::name).collect(Collectors.joining(", "))
        + "; write a header sprint,committed,delivered over your numbers, or say which column is"
        + " which: --columns sprint='Iteration' done='Resolved at' points='Size'";
  }

  /** In the order of preference of the headers, then in that of the columns. */
  private static List<Integer> columns(List<String> header, List<String> wanted) {
    List<Integer> found = new ArrayList<>();
    for (String name : wanted) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).equals(name)) {
          found.add(i);
        }
      }
    }
    return found;
  }

  private static String plain(String header) {
    return header.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String shown(List<String> header) {
    String names =
        header.stream()
            .limit(MOST_HEADERS_SHOWN)
            .map(Names::clean)
            .collect(Collectors.joining(", "));
    return header.size() > MOST_HEADERS_SHOWN
        ? names + " and " + (header.size() - MOST_HEADERS_SHOWN) + " more"
        : names;
  }
}
