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
              ESSAY,
              "fully-staffed-team.yaml",
              new Share("-" + SLIP + " / before.metrics.slipDays.mean"),
              Exercise.each(
                  3,
                  "structure.system-analyst=present",
                  "structure.scrum-master=present",
                  "structure.tech-lead=present",
                  "structure.platform=present",
                  "structure.on-call=present",
                  "structure.qa=present",
                  "structure.manager=present")),
          Lesson.between(
              "blame",
              ESSAY,
              "is-it-really-the-backend.yaml",
              new Choice("after.blame.backend.share", 0.3, 0.55),
              new Exercise(
                  3,
                  List.of(
                      List.of("perception.visibility.backend=90%"),
                      List.of(
                          "perception.production-suspects.backend=40%",
                          "perception.mismatch-suspects.backend=42%"),
                      List.of("structure.system-analyst=present"),
                      List.of("structure.scrum-master=present"),
                      List.of("practices.blameless-reviews=true")))),
          Lesson.of(
              "open-questions",
              "lesson-1a-open-questions.yaml",
              List.of("structure.system-analyst=present"),
              new Choice("before.waits.backend.outside / before.timeUse.backend.clarifying", 1, 3),
              Exercise.each(
                  3,
                  "structure.system-analyst.fte=0.25",
                  "structure.system-analyst.fte=0.5",
                  "structure.system-analyst=present",
                  "team.backend.developers=3",
                  "team.backend.developers=4")),
          Lesson.of(
              "decisions",
              "lesson-3a-decisions.yaml",
              List.of("structure.tech-lead=present"),
              new Choice("before.waits.frontend.backend / before.waits.backend.frontend", 0.7, 1.4),
              new Exercise(
                  2,
                  List.of(
                      List.of(
                          "mechanisms.decisions.falls-to.frontend=50%",
                          "mechanisms.decisions.falls-to.backend=50%"),
                      List.of(
                          "mechanisms.decisions.falls-to.frontend=90%",
                          "mechanisms.decisions.falls-to.backend=10%"),
                      List.of("team.backend.developers=3"),
                      List.of("structure.tech-lead.fte=0.5")))),
          Lesson.of(
              "mirror",
              "frontend-without-designs.yaml",
              List.of("structure.designer=present"),
              new Choice("before.blame.frontend.share / before.blame.backend.share", 0.8, 1.25),
              new Exercise(
                  2,
                  List.of(
                      List.of("perception.visibility.frontend=90%"),
                      List.of(
                          "perception.production-suspects.frontend=10%",
                          "perception.mismatch-suspects.frontend=25%"),
                      List.of(
                          "perception.visibility.frontend=90%",
                          "perception.production-suspects.frontend=10%",
                          "perception.mismatch-suspects.frontend=25%"),
                      List.of("team.frontend.developers=3")))),
          Lesson.of(
              "wip-limit",
              "lesson-2d-wip-limit.yaml",
              List.of("practices.wip-limit=2"),
              new Choice(SLIP, -1, 1),
              Exercise.each(
                  3,
                  "practices.wip-limit=1",
                  "practices.wip-limit=2",
                  "practices.wip-limit=3",
                  "practices.wip-limit=4",
                  "practices.wip-limit=6")),
          Lesson.of(
              "shared-contract",
              "lesson-4d-one-contract-many-consumers.yaml",
              List.of("practices.contract-first=true"),
              new Choice(SLIP, -0.1, 0.1),
              new Exercise(
                  2,
                  List.of(
                      List.of("practices.contract-first=true", "mechanisms.contract.consumers=1"),
                      List.of("practices.contract-first=true", "mechanisms.contract.consumers=2"),
                      List.of("practices.contract-first=true", "mechanisms.contract.consumers=3"),
                      List.of(
                          "practices.contract-first=true", "mechanisms.contract.consumers=8")))),
          Lesson.of(
              "every-contract",
              "lesson-4e-a-contract-for-everything.yaml",
              List.of("practices.contract-first=false"),
              new Choice(SLIP, -0.1, 0.1),
              new Exercise(
                  3,
                  List.of(
                      List.of("mechanisms.spec-churn.enabled=false"),
                      List.of(
                          "mechanisms.spec-churn.enabled=false", "practices.contract-first=false"),
                      List.of("structure.tech-lead=present"),
                      List.of("structure.tech-lead=present", "practices.contract-first=false"),
                      List.of("mechanisms.contract.consumers=2")))),
          Lesson.of(
              "review",
              "lesson-6a-code-review.yaml",
              List.of("mechanisms.review.enabled=true"),
              new Choice(SLIP, -0.3, 0.3),
              new Exercise(
                  3,
                  List.of(
                      List.of("mechanisms.review.enabled=true", "mechanisms.review.found=50%"),
                      List.of("mechanisms.review.enabled=true", "mechanisms.review.found=30%"),
                      List.of("mechanisms.review.enabled=true", "mechanisms.review.effort=15%"),
                      List.of("mechanisms.review.enabled=true", "mechanisms.review.effort=20%")))),
          Lesson.of(
              "overtime",
              "lesson-overtime.yaml",
              List.of("mechanisms.overtime.enabled=false"),
              new Choice(SLIP, -2, 2),
              Exercise.each(
                  3,
                  "mechanisms.overtime.loss=6%",
                  "mechanisms.overtime.loss=4%",
                  "mechanisms.overtime.loss=2%",
                  "mechanisms.overtime.enabled=false")),
          Lesson.between(
              "promise",
              ESSAY,
              "what-if-we-plan-less.yaml",
              new Share("after.metrics.onTime.mean"),
              Exercise.each(
                  2,
                  "backlog.stories=1",
                  "backlog.stories=2",
                  "backlog.stories=3",
                  "backlog.stories=5",
                  "backlog.stories=6")));

  private Lessons() {}
}
