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
 * @param reading minutes of these that are for reading
 * @param data teams and figures of each, as JSON
 */
public record Course(
    String title, String description, int minutes, int reading, List<Shown> lessons, String data) {
  /** Simulated runs of each try of an exercise. */
  public int runsOfATry() {
    return Exercise.RUNS;
  }

  /**
   * A lesson's texts; without scripts they are all there is.
   *
   * @param reading minutes that are for reading
   * @param answers to choose from; none where a share is said on a slider
   * @param why what comes out, and what makes it
   * @param task what to find out in the exercise
   * @param trials what can be tried for that, with what came of it
   * @param saw what follows from that
   * @param ask what to think of afterwards
   * @param source where the numbers are from that make what comes out
   */
  public record Shown(
      String key,
      int number,
      int minutes,
      int reading,
      String title,
      List<String> situation,
      String change,
      String question,
      List<String> answers,
      int step,
      List<String> why,
      String task,
      List<Trial> trials,
      String saw,
      String ask,
      String source,
      String command) {}

  /**
   * One try of an exercise.
   *
   * @param name what is tried
   * @param came what came of it, as recorded
   * @param delay by how much the delay changed, with its interval, as recorded
   */
  public record Trial(String name, String came, String delay) {}

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
    int reading = 0;
    for (Lesson lesson : Lessons.ALL) {
      shown.add(shown(lesson, shown.size() + 1));
      data.add(data(lesson, shipped));
      minutes += lesson.minutes();
      reading += lesson.readingMinutes();
    }
    return new Course(
        LessonTexts.of("course.title"),
        LessonTexts.of("course.description"),
        minutes,
        reading,
        List.copyOf(shown),
        ExactJson.text(data));
  }

  private static Shown shown(Lesson lesson, int number) {
    String key = lesson.key();
    return new Shown(
        key,
        number,
        lesson.minutes(),
        lesson.readingMinutes(),
        LessonTexts.of(key + ".title"),
        LessonTexts.paragraphs(key + ".situation"),
        LessonTexts.of(key + ".change"),
        LessonTexts.of(key + ".question"),
        LessonTexts.numbered(key + ".answer"),
        Question.Share.STEP,
        LessonTexts.paragraphs(key + ".why"),
        LessonTexts.of(key + ".task"),
        trials(key),
        LessonTexts.of(key + ".saw"),
        LessonTexts.of(key + ".ask"),
        LessonTexts.of(key + ".source"),
        lesson.command());
  }

  private static List<Trial> trials(String key) {
    List<Trial> trials = new ArrayList<>();
    for (String name : LessonTexts.numbered(key + ".trial")) {
      List<String> seen = LessonTexts.seen(key, trials.size() + 1);
      trials.add(new Trial(name, seen.get(0), seen.get(1)));
    }
    return trials;
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
    data.put("tried", LessonTexts.of(lesson.key() + ".tried"));
    data.put("runs", Exercise.RUNS);
    ArrayNode trials = data.putArray("trials");
    for (List<String> settings : lesson.exercise().trials()) {
      trials.add(changed(before, tree(shipped.scenario(lesson.before(), settings))));
    }
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
