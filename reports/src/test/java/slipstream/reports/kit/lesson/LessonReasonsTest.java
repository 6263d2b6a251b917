package slipstream.reports.kit.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What lessons say in words about their teams holds in the figures of their commands. */
class LessonReasonsTest {
  /**
   * What "why" says in words, of the figures of the lesson's command: the first is less than the
   * second. What is about a reader's own team, or about models, is no claim.
   */
  private static final Map<String, List<String>> CLAIMS =
      Map.ofEntries(
          // Who does the work around the work changed.
          claims(
              "same-people",
              "after.dutyShare.backend.share < before.dutyShare.backend.share",
              "before.metrics.onTime.mean < after.metrics.onTime.mean"),
          // Duties without an owner fall on backend more; it is found with the open story still.
          claims(
              "blame",
              "before.dutyShare.frontend.share < before.dutyShare.backend.share",
              "after.blame.frontend.share < after.blame.backend.share",
              "before.cause.backend.share < after.blame.backend.share"),
          // A duty that looks small may cost much.
          claims(
              "open-questions",
              "before.timeUse.backend.clarifying < before.waits.backend.outside",
              "after.waits.backend.outside < before.waits.backend.outside"),
          // Whoever it falls on does two jobs and keeps the others waiting.
          claims(
              "decisions",
              "before.timeUse.frontend.deciding < before.timeUse.backend.deciding",
              "before.waits.backend.frontend < before.waits.frontend.backend",
              "before.blame.frontend.share < before.blame.backend.share",
              "after.waits.frontend.backend < before.waits.frontend.backend"),
          // Exchange the rows, and everything is exchanged: who is named, who waits.
          claims(
              "mirror",
              "before.blame.backend.share < before.blame.frontend.share",
              "before.cause.frontend.share < before.blame.frontend.share",
              "after.waits.frontend.outside < before.waits.frontend.outside"),
          // It shortens the time until one hears what is wrong, and saves the way back.
          claims(
              "wip-limit",
              "after.chain.late-feedback < before.chain.late-feedback",
              "after.timeUse.backend.resuming < before.timeUse.backend.resuming"),
          // Agreed on once and used four times.
          claims(
              "shared-contract",
              "after.timeUse.backend.contracting < before.timeUse.backend.contracting",
              "after.timeUse.frontend.rework < before.timeUse.frontend.rework"),
          // The sum has another sign, and endings lie further apart without the practice.
          claims(
              "every-contract",
              "after.timeUse.backend.contracting < before.timeUse.backend.contracting",
              "before.timeUse.frontend.rework < after.timeUse.frontend.rework",
              "after.metrics.slipDays.mean < before.metrics.slipDays.mean",
              "before.metrics.slipDays.sd < after.metrics.slipDays.sd"),
          // The review buys at the lower price: it takes less than it saves.
          claims(
              "review",
              "after.timeUse.backend.reviewing < "
                  + "before.timeUse.backend.incidents - after.timeUse.backend.incidents"),
          // In the first sprint the longer days did get more done; the tiredness ate that.
          claims(
              "overtime",
              "after.perSprint.0.deliveredPoints < before.perSprint.0.deliveredPoints",
              "before.perSprint.4.deliveredPoints < after.perSprint.4.deliveredPoints",
              "after.timeUse.backend.fixing < before.timeUse.backend.fixing"),
          // No work is done sooner, the chairs are as empty, fewer questions are met.
          claims(
              "promise",
              "after.metrics.pointsDelivered.mean < before.metrics.pointsDelivered.mean",
              "after.chain.missing-system-analyst < before.chain.missing-system-analyst",
              "after.timeUse.backend.clarifying < before.timeUse.backend.clarifying"));

  private static Map.Entry<String, List<String>> claims(String lesson, String... claims) {
    return Map.entry(lesson, List.of(claims));
  }

  @ParameterizedTest
  @MethodSource("slipstream.reports.kit.lesson.CourseTest#lessons")
  void whatItGivesAsReasonsIsInTheResultOfItsCommand(Lesson lesson) {
    JsonNode found = CourseTest.found(lesson);
    assertThat(CLAIMS.get(lesson.key()))
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              String[] sides = claim.split(" < ");
              assertThat(FoundFigure.of(sides[0], found))
                  .as(claim)
                  .isLessThan(FoundFigure.of(sides[1], found));
            });
  }

  /** Nothing but the eyes of observers changes: the sprint is the same to the hour. */
  @Test
  void whoIsBlamedMovesNothingElse() {
    JsonNode found = CourseTest.found(lesson("blame"));
    for (String figure : List.of("cause.backend.share", "metrics.slipDays.mean")) {
      assertThat(FoundFigure.of("after." + figure, found))
          .isEqualTo(FoundFigure.of("before." + figure, found));
    }
  }

  /**
   * The price is paid once for every story instead of once for four, "the rework that it saves
   * stays what it was": the two lessons about contracts have the same team and the same stories.
   */
  @Test
  void aContractForEveryStoryCostsMoreAndSavesTheSame() {
    JsonNode shared = CourseTest.found(lesson("shared-contract"));
    JsonNode every = CourseTest.found(lesson("every-contract"));
    String contracting = "timeUse.backend.contracting";
    assertThat(FoundFigure.of("before." + contracting, every))
        .isBetween(
            3 * FoundFigure.of("after." + contracting, shared),
            5 * FoundFigure.of("after." + contracting, shared));
    String rework = "timeUse.frontend.rework";
    assertThat(FoundFigure.of("after." + rework + " - before." + rework, every))
        .isCloseTo(
            FoundFigure.of("before." + rework + " - after." + rework, shared), withinPercentage(5));
  }

  /** "It can also be too tight": a limit of one delays more than one of two. */
  @Test
  void theLimitOfPartsHasAnOptimum() {
    Lesson lesson = lesson("wip-limit");
    Lesson one =
        Lesson.of(
            lesson.key(),
            lesson.before(),
            List.of("practices.wip-limit=1"),
            lesson.question(),
            lesson.exercise());
    String delay = "after.metrics.slipDays.mean";
    assertThat(FoundFigure.of(delay, CourseTest.found(lesson)))
        .isLessThan(FoundFigure.of(delay, CourseTest.found(one)))
        .isLessThan(FoundFigure.of("before.metrics.slipDays.mean", CourseTest.found(lesson)));
  }

  private static Lesson lesson(String key) {
    return CourseTest.lessons().stream()
        .filter(each -> each.key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
