package slipstream.reports.kit.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lessons say that came of their exercises. A wanted change is recorded with {@code
 * -Dapprove=true}; then read what each lesson says of it ("saw").
 */
class ExerciseTest {
  private static final Path RECORDED = Path.of("src/main/resources/words/lessons-seen.properties");
  private static final String HEAD =
      "# What came of the exercises: recorded by ExerciseTest from slipstream what-if --runs "
          + Exercise.RUNS
          + ". LESSON.TRY = what came | difference of the delay in days\n";
  private static final Pattern PLACE =
      Pattern.compile("\\{([^|}]+)\\|(end|percent|number|days|hours)}");
  private static final Map<String, List<JsonNode>> FOUND = new HashMap<>();

  /**
   * What "saw" says in words: the first is less than the second. A number before a name is that of
   * the try; S is its delay, D what it changed of it, B and F the blame of backend and of frontend.
   */
  private static final Map<String, List<String>> CLAIMS =
      Map.ofEntries(
          claims(
              "same-people",
              "1 S < 2 S",
              "1 S < 3 S",
              "4 S < 2 S",
              "4 S < 3 S",
              "2 S < 5 S",
              "3 S < 5 S",
              "6 S < 5 S",
              "7 S < 5 S"),
          claims(
              "blame",
              "5 B < 4 B",
              "4 B < 1 B",
              "4 B < 2 B",
              "1 B < 3 B",
              "0.72 < 3 B",
              "3 D < -1"),
          claims(
              "open-questions",
              "1 S < 5 S",
              "1 S < 4 S",
              "-5 < 5 after.waits.backend.outside - before.waits.backend.outside",
              "2 D < -1.5",
              "-2.7 < 3 D",
              "3 S < 2 S"),
          claims(
              "decisions",
              "0.7 < 1 after.waits.frontend.backend / after.waits.backend.frontend",
              "1 after.waits.frontend.backend / after.waits.backend.frontend < 1.4",
              "-0.7 < 1 D",
              "2 after.waits.frontend.backend < 2 after.waits.backend.frontend",
              "3 S < 4 S",
              "3 S < 1 S",
              "-5 < 3 after.waits.frontend.backend - before.waits.frontend.backend",
              "4 after.waits.frontend.backend < 1"),
          claims("mirror", "3 F < 1 F", "3 F < 2 F", "3 B < 3 F", "4 D < -1", "0.5 < 4 F"),
          claims(
              "wip-limit",
              "2 S < 1 S",
              "2 S < 3 S",
              "3 S < 4 S",
              "4 S < 5 S",
              "-0.6 < 5 D",
              "1 after.timeUse.backend.fixing < 2 after.timeUse.backend.fixing"),
          claims(
              "shared-contract",
              "0 < 1 D",
              "2 D < 0",
              "3 D < 2 D",
              "-0.4 < 4 D",
              "4 after.timeUse.backend.contracting < 3 after.timeUse.backend.contracting"),
          claims("every-contract", "2 S < 1 S", "4 S < 3 S", "1 D < 0", "3 D < 0", "5 S < 1 S"),
          claims("review", "1 D < 0", "0 < 2 D", "0 < 4 D", "-0.4 < 3 D", "3 D < 0.4"),
          claims("overtime", "4 S < 1 S", "4 S < 2 S", "3 S < 4 S"),
          claims(
              "promise",
              "0.5 < 3 after.metrics.onTime.mean",
              "4 after.metrics.onTime.mean < 0.35",
              "0.2 < 4 after.metrics.onTime.mean",
              "2.7 < 3 after.metrics.storiesDelivered.mean",
              "4 after.metrics.storiesDelivered.mean < 3.7"));

  private static final Map<String, String> SHORT =
      Map.of(
          "S", "after.metrics.slipDays.mean",
          "D", "difference.slipDays.mean",
          "B", "after.blame.backend.share",
          "F", "after.blame.frontend.share");

  private static Map.Entry<String, List<String>> claims(String lesson, String... claims) {
    return Map.entry(lesson, List.of(claims));
  }

  static List<Lesson> lessons() {
    return Lessons.ALL;
  }

  @BeforeAll
  static void tryAll() {
    for (Lesson lesson : lessons()) {
      List<JsonNode> found = new ArrayList<>();
      for (int trial = 1; trial <= lesson.exercise().trials().size(); trial++) {
        found.add(CourseTest.foundBy(lesson.exercise().command(lesson, trial)));
      }
      FOUND.put(lesson.key(), found);
    }
  }

  @Test
  void whatIsShownAsSeenIsWhatTheCommandsPrint() throws IOException {
    StringBuilder lines = new StringBuilder(HEAD);
    for (Lesson lesson : lessons()) {
      for (int trial = 1; trial <= FOUND.get(lesson.key()).size(); trial++) {
        JsonNode found = FOUND.get(lesson.key()).get(trial - 1);
        lines.append("%s.%d = ".formatted(lesson.key(), trial));
        lines.append(filled(LessonTexts.of(lesson.key() + ".tried"), found));
        lines.append(" | ").append(delay(found.at("/difference/slipDays"))).append('\n');
      }
    }
    if (Boolean.getBoolean("approve")) {
      Files.writeString(RECORDED, lines);
    }
    assertThat(lines.toString()).isEqualTo(Files.readString(RECORDED));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void everyTryHasAName(Lesson lesson) {
    assertThat(LessonTexts.numbered(lesson.key() + ".trial"))
        .hasSameSizeAs(lesson.exercise().trials())
        .hasSizeBetween(4, 7)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void whatFollowsFromThemHolds(Lesson lesson) {
    assertThat(CLAIMS.get(lesson.key()))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              String[] sides = claim.split(" < ");
              assertThat(side(lesson, sides[0])).as(claim).isLessThan(side(lesson, sides[1]));
            });
  }

  /** "Added up, more than together": what one role takes away, the next finds gone. */
  @Test
  void sevenChairsSaveLessTogetherThanOneByOne() {
    Lesson lesson = Lessons.ALL.get(0);
    double added =
        FOUND.get(lesson.key()).stream()
            .mapToDouble(found -> -FoundFigure.of("difference.slipDays.mean", found))
            .sum();
    assertThat(added)
        .isGreaterThan(
            1.05 * -FoundFigure.of("difference.slipDays.mean", CourseTest.found(lesson)));
  }

  private static double side(Lesson lesson, String side) {
    if (side.matches("-?[0-9.]+")) {
      return Double.parseDouble(side);
    }
    String[] parts = side.split(" ", 2);
    return FoundFigure.of(
        SHORT.getOrDefault(parts[1], parts[1]),
        FOUND.get(lesson.key()).get(Integer.parseInt(parts[0]) - 1));
  }

  // Figures as lessons.js writes them; the browser test holds both against one another.

  private static String filled(String text, JsonNode found) {
    Matcher place = PLACE.matcher(text);
    return place.replaceAll(match -> told(FoundFigure.of(match.group(1), found), match.group(2)));
  }

  private static String told(double value, String form) {
    return switch (form) {
      case "percent" -> value > 0 && value < 0.005 ? "<1%" : fixed(100 * value, 0) + "%";
      case "hours" -> fixed(value, value < 10 ? 1 : 0) + " hours";
      case "days" -> fixed(value, 1) + " days";
      case "end" ->
          fixed(Math.abs(value), 1).equals("0.0")
              ? "on time"
              : fixed(Math.abs(value), 1) + " days " + (value < 0 ? "early" : "late");
      default -> fixed(value, 1);
    };
  }

  private static String delay(JsonNode delay) {
    if (delay.path("verdict").asText().equals("same")) {
      return "no difference";
    }
    double mean = delay.path("mean").asDouble();
    double low = delay.at("/ci95/0").asDouble();
    double high = delay.at("/ci95/1").asDouble();
    boolean fine =
        fixed(low, 1).equals(fixed(high, 1))
            || Stream.of(mean, low, high).anyMatch(value -> fixed(value, 1).equals("0.0"));
    int decimals = fine ? 2 : 1;
    return "%s (95%%: %s to %s)"
        .formatted(signed(mean, decimals), signed(low, decimals), signed(high, decimals));
  }

  private static String signed(double value, int decimals) {
    String text = fixed(value, decimals);
    return value > 0 && !text.matches("[0.]+") ? "+" + text : text;
  }

  private static String fixed(double value, int decimals) {
    String text = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return text.matches("-[0.]+") ? text.substring(1) : text;
  }
}
