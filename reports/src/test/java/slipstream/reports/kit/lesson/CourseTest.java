package slipstream.reports.kit.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.page.shape.Encoding;
import slipstream.reports.files.YamlScenarios;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;
import slipstream.simulator.scenario.Scenario;

/** The lessons as such; what they do in a browser is shown in {@code lessons.test.mjs}. */
class CourseTest {
  private static final int RUNS = 120;
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> EVERY =
      List.of(
          "title",
          "situation",
          "change",
          "question",
          "with",
          "shown",
          "why",
          "task",
          "tried",
          "saw",
          "ask",
          "source");

  static List<Lesson> lessons() {
    return Lessons.ALL;
  }

  private static Scenario shipped(String file, List<String> settings) {
    return new YamlScenarios().shipped(file, settings).scenario();
  }

  /** The result of a lesson's command, at few runs. */
  static JsonNode found(Lesson lesson, String... more) {
    return foundBy(lesson.command() + " --runs " + RUNS, more);
  }

  /** The result of a command that a lesson names. */
  static JsonNode foundBy(String command, String... more) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.remove(0);
    words.replaceAll(word -> word.replaceFirst("^scenarios/", "../scenarios/"));
    words.addAll(List.of("--json", "--quiet"));
    words.addAll(List.of(more));
    Typed typed = RealProgram.command(words.toArray(String[]::new));
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    try {
      return JSON.readTree(typed.out());
    } catch (IOException e) {
      throw new AssertionError(typed.out(), e);
    }
  }

  @Test
  void aCourseIsEightToTwelveLessonsOfFiveToSevenMinutesAndAboutAnHour() {
    assertThat(lessons()).hasSizeBetween(8, 12);
    assertThat(lessons()).allSatisfy(lesson -> assertThat(lesson.minutes()).isBetween(5, 7));
    // A try is chosen, run and compared in half a minute; before the first there is a guess.
    assertThat(lessons())
        .allSatisfy(
            lesson ->
                assertThat(lesson.exercise().minutes())
                    .isBetween(2, 1 + lesson.exercise().trials().size() / 2));
    assertThat(lessons().stream().mapToInt(Lesson::minutes).sum()).isBetween(55, 65);
  }

  @Test
  void everyTextIsThereAndEachBelongsToALesson() {
    Set<String> wanted = new TreeSet<>(List.of("course.title", "course.description"));
    for (Lesson lesson : lessons()) {
      EVERY.forEach(text -> wanted.add(lesson.key() + "." + text));
      if (lesson.question() instanceof Question.Choice choice) {
        for (int answer = 1; answer <= choice.bounds().size() + 1; answer++) {
          wanted.add(lesson.key() + ".answer." + answer);
        }
      }
      for (int trial = 1; trial <= lesson.exercise().trials().size(); trial++) {
        wanted.add(lesson.key() + ".trial." + trial);
      }
    }
    assertThat(new TreeSet<>(LessonTexts.keys())).isEqualTo(wanted);
  }

  /** Figures move whenever the model does; only what was just simulated may be told. */
  @ParameterizedTest
  @MethodSource("lessons")
  void noFigureOfAResultIsWrittenByHand(Lesson lesson) {
    for (String text : List.of("shown", "tried", "why", "saw")) {
      assertThat(FoundFigure.without(LessonTexts.of(lesson.key() + "." + text)))
          .doesNotContainPattern("\\d|[{}]");
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void itsTextsHaveTheLettersOfThePage(Lesson lesson) {
    LessonTexts.keys().stream()
        .filter(key -> key.startsWith(lesson.key() + "."))
        .forEach(key -> assertThat(LessonTexts.of(key)).matches("[\n -~–’“”…]+"));
  }

  /** Either an author that can be looked up, or the plain word that there is none. */
  @ParameterizedTest
  @MethodSource("lessons")
  void itSaysWhereItsNumbersAreFrom(Lesson lesson) {
    assertThat(LessonTexts.of(lesson.key() + ".source"))
        .containsPattern("assumption|measured|as in the first lesson");
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatItTellsIsInTheResultOfItsCommand(Lesson lesson) {
    JsonNode found = found(lesson);
    assertThat(FoundFigure.named(LessonTexts.of(lesson.key() + ".shown")))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(FoundFigure.of(name, found)).as(name).isFinite())
        .noneMatch(name -> FoundFigure.lacksInterval(name, found));
  }

  /**
   * What a lesson teaches: the number of its answer, or the share in percent, rounded to a place of
   * the slider. Where the model moves one of these, the lesson's texts have to be read again.
   */
  private static final Map<String, Integer> ANSWERS =
      Map.ofEntries(
          Map.entry("same-people", 80),
          Map.entry("blame", 3),
          Map.entry("open-questions", 3),
          Map.entry("decisions", 3),
          Map.entry("mirror", 3),
          Map.entry("wip-limit", 1),
          Map.entry("shared-contract", 1),
          Map.entry("every-contract", 1),
          Map.entry("review", 1),
          Map.entry("overtime", 1),
          Map.entry("promise", 40));

  /**
   * Three seeds agree on the answer that the texts explain, to ten points where it is a share, so
   * that no student learns what was luck.
   */
  @ParameterizedTest
  @MethodSource("lessons")
  void theAnswerIsNoMatterOfLuck(Lesson lesson) {
    List<Double> values = new ArrayList<>();
    for (String seed : List.of("1", "2", "3")) {
      values.add(FoundFigure.of(lesson.question().figure(), found(lesson, "--seed", seed)));
    }
    if (lesson.question() instanceof Question.Choice choice) {
      assertThat(values)
          .as("answers to %s", values)
          .allSatisfy(
              value ->
                  assertThat(1 + answer(choice, value))
                      .isEqualTo(ANSWERS.get(lesson.key()).longValue()));
    } else {
      assertThat(values).allSatisfy(share -> assertThat(share).isBetween(0.05, 0.95));
      assertThat(Collections.max(values) - Collections.min(values)).isLessThan(0.1);
      assertThat(values)
          .allSatisfy(
              share -> assertThat(100 * share).isCloseTo(ANSWERS.get(lesson.key()), within(10.0)));
    }
  }

  private static long answer(Question.Choice choice, double value) {
    return choice.bounds().stream().filter(bound -> value >= bound).count();
  }

  @Test
  void bothTeamsOfALessonTravelToTheLastDigit() throws IOException {
    String data = Course.of(CourseTest::shipped).data();
    JsonNode travelled = JSON.readTree(data);
    assertThat(travelled).hasSize(Lessons.ALL.size());
    for (int i = 0; i < Lessons.ALL.size(); i++) {
      Lesson lesson = Lessons.ALL.get(i);
      Scenario before = shipped(lesson.before(), List.of());
      Scenario after = shipped(lesson.after(), lesson.settings());
      assertThat(data).contains("\"before\":" + Encoding.of(before) + ",");
      ObjectNode merged = ((ObjectNode) travelled.get(i).get("before")).deepCopy();
      merged.setAll((ObjectNode) travelled.get(i).get("changed"));
      assertThat(merged.toString()).isEqualTo(JSON.readTree(Encoding.of(after)).toString());
      List<List<String>> trials = lesson.exercise().trials();
      for (int trial = 0; trial < trials.size(); trial++) {
        ObjectNode tried = ((ObjectNode) travelled.get(i).get("before")).deepCopy();
        tried.setAll((ObjectNode) travelled.get(i).get("trials").get(trial));
        assertThat(tried.toString())
            .isEqualTo(
                JSON.readTree(Encoding.of(shipped(lesson.before(), trials.get(trial)))).toString());
      }
    }
  }
}
