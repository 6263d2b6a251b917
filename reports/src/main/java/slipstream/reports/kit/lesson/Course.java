package slipstream.reports.kit.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import slipstream.page.shape.Encoding;
import slipstream.reports.kit.live.ExactJson;
import slipstream.simulator.scenario.Scenario;

/**
 * The lessons as a page shows them.
 *
 * @param minutes of all together
 * @param data teams and figures of each, as JSON
 */
public record Course(
    String title, String description, int minutes, List<Shown> lessons, String data) {
  /**
   * A lesson's texts; without scripts they are all there is.
   *
   * @param answers to choose from; none where a share is said on a slider
   * @param why what comes out, and what makes it
   * @param ask what to think of afterwards
   * @param source where the numbers are from that make what comes out
   */
  public record Shown(
      String key,
      int number,
      int minutes,
      String title,
      List<String> situation,
      String change,
      String question,
      List<String> answers,
      int step,
      List<String> why,
      String ask,
      String source,
      String command) {}

  /** Where the shipped scenarios are. */
  @FunctionalInterface
  public interface Shipped {
    /** A scenario with {@code key=value} settings over it. */
    Scenario scenario(String file, List<String> settings);
  }

  /** The course, with the teams of its lessons. */
  public static Course of(Shipped shipped) {
    List<Shown> shown = new ArrayList<>();
    ArrayNode data = ExactJson.MAPPER.createArrayNode();
    int minutes = 0;
    for (Lesson lesson : Lessons.ALL) {
      shown.add(shown(lesson, shown.size() + 1));
      data.add(data(lesson, shipped));
      minutes += lesson.minutes();
    }
    return new Course(
        LessonTexts.of("course.title"),
        LessonTexts.of("course.description"),
        minutes,
        List.copyOf(shown),
        ExactJson.text(data));
  }

  private static Shown shown(Lesson lesson, int number) {
    String key = lesson.key();
    return new Shown(
        key,
        number,
        lesson.minutes(),
        LessonTexts.of(key + ".title"),
        LessonTexts.paragraphs(key + ".situation"),
        LessonTexts.of(key + ".change"),
        LessonTexts.of(key + ".question"),
        LessonTexts.answers(key),
        Question.Share.STEP,
        LessonTexts.paragraphs(key + ".why"),
        LessonTexts.of(key + ".ask"),
        LessonTexts.of(key + ".source"),
        lesson.command());
  }

  private static ObjectNode data(Lesson lesson, Shipped shipped) {
    JsonNode before = tree(shipped.scenario(lesson.before(), List.of()));
    ObjectNode data = ExactJson.MAPPER.createObjectNode();
    data.put("key", lesson.key());
    data.put("with", LessonTexts.of(lesson.key() + ".with"));
    data.put("shown", LessonTexts.of(lesson.key() + ".shown"));
    data.put("figure", lesson.question().figure());
    if (lesson.question() instanceof Question.Choice choice) {
      choice.bounds().forEach(data.putArray("bounds")::add);
    }
    data.set("before", before);
    data.set("changed", changed(before, tree(shipped.scenario(lesson.after(), lesson.settings()))));
    return data;
  }

  private static JsonNode tree(Scenario scenario) {
    return ExactJson.tree(Encoding.of(scenario));
  }

  /** The blocks that a change makes other; the rest of a second team would only be weight. */
  private static ObjectNode changed(JsonNode before, JsonNode after) {
    ObjectNode changed = ExactJson.MAPPER.createObjectNode();
    after
        .properties()
        .forEach(
            block -> {
              if (!block.getValue().equals(before.get(block.getKey()))) {
                changed.set(block.getKey(), block.getValue());
              }
            });
    return changed;
  }
}
