package slipstream.reports.kit.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import slipstream.reports.kit.words.Lexicon;

/** What students read, from {@code words/lessons.properties}. */
final class LessonTexts {
  private static final Properties TEXTS = Lexicon.read("/words/lessons.properties");

  private LessonTexts() {}

  /** A text that has to be there. */
  static String of(String key) {
    String text = TEXTS.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("lessons.properties has no " + key);
    }
    return text;
  }

  static List<String> paragraphs(String key) {
    return List.of(of(key).split("\n"));
  }

  /** Answers, from number 1 on, as far as there are any. */
  static List<String> answers(String lesson) {
    List<String> answers = new ArrayList<>();
    for (String key = key(lesson, 1);
        TEXTS.containsKey(key);
        key = key(lesson, answers.size() + 1)) {
      answers.add(of(key));
    }
    return answers;
  }

  private static String key(String lesson, int answer) {
    return lesson + ".answer." + answer;
  }

  static Set<String> keys() {
    return TEXTS.stringPropertyNames();
  }
}
