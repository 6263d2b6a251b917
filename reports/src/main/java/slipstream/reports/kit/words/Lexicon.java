package slipstream.reports.kit.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The one file of words, {@code words/words.properties}; only the course has one of its own. */
public final class Lexicon {
  private static final Properties WORDS = read("/words/words.properties");

  private Lexicon() {}

  /** The words of an entry, if it is there. */
  public static Optional<String> find(String entry) {
    return Optional.ofNullable(WORDS.getProperty(entry));
  }

  /** The words of an entry; of one that is not there its last part, with spaces for dashes. */
  static String of(String entry) {
    return find(entry).orElseGet(() -> entry.substring(entry.indexOf('.') + 1).replace('-', ' '));
  }

  /** A file of words that travels in the program. */
  public static Properties read(String name) {
    try (Reader file =
        new InputStreamReader(Lexicon.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(file);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
