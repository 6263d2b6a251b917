package slipstream.simulator.calibration.history.tracker;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.text.Names;

/**
 * Which column means what, in a user's words: {@code done='Resolved at'}, or the same as a YAML
 * mapping that can be kept beside the export:
 *
 * <pre>
 * done: Resolved at
 * points: Size
 * </pre>
 */
public final class ColumnWords {
  private static final int LONGEST_TEXT = 1 << 16;

  private ColumnWords() {}

  /**
   * From words of a command line.
   *
   * @throws UnusableHistory if a word is not {@code meaning=header}
   */
  public static Map<Meaning, String> parse(List<String> words) {
    Map<Meaning, String> columns = new EnumMap<>(Meaning.class);
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        throw refusal("--columns", 0, word);
      }
      put(columns, word.substring(0, equals), word.substring(equals + 1), "--columns", 0);
    }
    return columns;
  }

  /**
   * From a YAML mapping, read event by event, so that nothing nested can be built.
   *
   * @throws UnusableHistory if it is anything else than meanings with a header each
   */
  public static Map<Meaning, String> fromYaml(String text, String file) {
    Map<Meaning, String> columns = new EnumMap<>(Meaning.class);
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LONGEST_TEXT).build();
    try {
      String key = null;
      for (Event event : new Parse(settings).parseString(text)) {
        int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
        if (event instanceof ScalarEvent scalar) {
          if (key == null) {
            key = scalar.getValue();
          } else {
            put(columns, key, scalar.getValue(), file, line);
            key = null;
          }
        } else if (key != null
            || event.getEventId() == Event.ID.Alias
            || event.getEventId() == Event.ID.SequenceStart) {
          throw refusal(file, line, "something nested");
        }
      }
    } catch (YamlEngineException e) {
      throw refusal(file, 0, "text that is not YAML");
    }
    if (columns.isEmpty()) {
      throw refusal(file, 0, "no column");
    }
    return columns;
  }

  /** The YAML mapping that {@link #fromYaml} reads back. */
  public static String toYaml(Map<Meaning, String> columns) {
    Map<Meaning, String> ordered = new EnumMap<>(Meaning.class);
    ordered.putAll(columns);
    Map<String, String> words = new LinkedHashMap<>();
    ordered.forEach((meaning, header) -> words.put(meaning.word(), header));
    DumpSettings settings =
        DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).setWidth(10_000).build();
    return new Dump(settings).dumpToString(words);
  }

  private static void put(
      Map<Meaning, String> columns, String word, String header, String file, int line) {
    Optional<Meaning> meaning = Meaning.of(word.strip());
    String plain = header.strip();
    boolean quoted =
        plain.length() > 1
            && (plain.startsWith("'") && plain.endsWith("'")
                || plain.startsWith("\"") && plain.endsWith("\""));
    String bare = quoted ? plain.substring(1, plain.length() - 1).strip() : plain;
    if (meaning.isEmpty() || bare.isEmpty()) {
      throw refusal(file, line, word + "=" + header);
    }
    if (columns.put(meaning.get(), bare) != null) {
      throw refusal(file, line, word + " twice");
    }
  }

  private static UnusableHistory refusal(String file, int line, String found) {
    String words =
        Arrays.stream(Meaning.values()).map(Meaning::word).collect(Collectors.joining(", "));
    return new UnusableHistory(
        file,
        line,
        Names.clean(found),
        "allowed is a header of your file for each of: " + words + "; as in done='Resolved at'");
  }
}
