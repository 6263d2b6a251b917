package slipstream.reports.kit.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import slipstream.reports.kit.words.Lexicon;

/**
 * What students read, from {@code words/lessons.properties}; what came of their exercises, as
 * recorded, from {@code words/lessons-seen.properties}.
 */
final class LessonTexts {
  private static final Properties TEXTS = Lexicon.read("/words/lessons.properties");
  private static final Properties SEEN = Lexicon.read("/words/lessons-seen.properties");

  private LessonTexts() {}

  /** A text that has to be there. */
  static String of(String key) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("lessons.properties has no " + key);
    }
    return text;
  }

  /** Words of all texts of a lesson, and of what was recorded of its exercise. */
  static int words(String lesson) {
    return Stream.of(TEXTS, SEEN)
        .flatMap(texts -> texts.entrySet().stream())
        .filter(text -> text.getKey().toString().startsWith(lesson + "."))
        .mapToInt(text -> text.getValue().toString().trim().split("\\s+").length)
        .sum();
  }

  /** What came of a try, and by how much the delay changed; recorded by a test. */
  static List<String> seen(String lesson, int trial) {
    return List.of(SEEN.getProperty(lesson + "." + trial, " | ").split(" \\| ", 2));
  }

  static List<String> paragraphs(String key) {
    return List.of(of(key).split("\n"));
  }

  /** Texts that are numbered from 1 on, such as answers, as far as there are any. */
  static List<String> numbered(String key) {
    List<String> texts = new ArrayList<>();
    while (TEXTS.containsKey(key + "." + (texts.size() + 1))) {
      texts.add(of(key + "." + (texts.size() + 1)));
    }
    return texts;
  }

  static Set<String> keys() {
    return TEXTS.stringPropertyNames();
  }
}
