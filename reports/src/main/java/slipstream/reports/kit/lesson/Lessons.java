package slipstream.reports.kit.lesson;

import java.util.List;
import slipstream.reports.kit.lesson.Question.Choice;
import slipstream.reports.kit.lesson.Question.Share;

/** The lessons, in the order in which they build on one another. */
final class Lessons {
  private static final String ESSAY = "the-essay-team.yaml";
  private static final String SLIP = "difference.slipDays.mean";

  static final List<Lesson> ALL =
      List.of(
          Lesson.between(
              "same-people",
              6,
              ESSAY,
              "fully-staffed-team.yaml",
              new Share("-" + SLIP + " / before.metrics.slipDays.mean")),
          Lesson.between(
              "blame",
              6,
              ESSAY,
              "is-it-really-the-backend.yaml",
              new Choice("after.blame.backend.share", 0.3, 0.55)),
          Lesson.of(
              "open-questions",
              6,
              "lesson-1a-open-questions.yaml",
              List.of("structure.system-analyst=present"),
              new Choice("before.waits.backend.outside / before.timeUse.backend.clarifying", 1, 3)),
          Lesson.of(
              "decisions",
              5,
              "lesson-3a-decisions.yaml",
              List.of("structure.tech-lead=present"),
              new Choice(
                  "before.waits.frontend.backend / before.waits.backend.frontend", 0.7, 1.4)),
          Lesson.of(
              "mirror",
              5,
              "frontend-without-designs.yaml",
              List.of("structure.designer=present"),
              new Choice("before.blame.frontend.share / before.blame.backend.share", 0.8, 1.25)),
          Lesson.of(
              "wip-limit",
              6,
              "lesson-2d-wip-limit.yaml",
              List.of("practices.wip-limit=2"),
              new Choice(SLIP, -1, 1)),
          Lesson.of(
              "shared-contract",
              5,
              "lesson-4d-one-contract-many-consumers.yaml",
              List.of("practices.contract-first=true"),
              new Choice(SLIP, -0.1, 0.1)),
          Lesson.of(
              "every-contract",
              5,
              "lesson-4e-a-contract-for-everything.yaml",
              List.of("practices.contract-first=false"),
              new Choice(SLIP, -0.1, 0.1)),
          Lesson.of(
              "review",
              5,
              "lesson-6a-code-review.yaml",
              List.of("mechanisms.review.enabled=true"),
              new Choice(SLIP, -0.3, 0.3)),
          Lesson.of(
              "overtime",
              5,
              "lesson-overtime.yaml",
              List.of("mechanisms.overtime.enabled=false"),
              new Choice(SLIP, -2, 2)),
          Lesson.between(
              "promise",
              6,
              ESSAY,
              "what-if-we-plan-less.yaml",
              new Share("after.metrics.onTime.mean")));

  private Lessons() {}
}
