package slipstream.reports.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.page.Page;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Summary;

/** What a manager asks: how late, what to change first, what it buys, how sure that is. */
final class Decisions {
  private static final String LEDGER =
      "The ledger says where hours went, not yet what a hire would save: ";

  private static final String TRY =
      "set it under Try it, on this page, to see that with its interval; slipstream advise compares"
          + " all hires.";

  private static final String COMMANDS =
      "that is what slipstream advise answers, with intervals, and slipstream what-if for one"
          + " change.";

  private Decisions() {}

  /**
   * The questions with their answers.
   *
   * @param tries whether the page simulates what a reader changes
   */
  static List<Page.Answer> of(Result result, Answer answer, boolean tries) {
    List<Page.Answer> answers = new ArrayList<>();
    if (answer.ofOneTeam()) {
      answers.add(
          new Page.Answer("How late will it be?", Verdict.lateness(result) + spread(result)));
    }
    answers.add(
        answer
            .question()
            .map(question -> new Page.Answer(question, answer.reply()))
            .orElseGet(() -> new Page.Answer("What to change first?", first(result))));
    String sure = String.join(" ", answer.howSure());
    if (answer.question().isEmpty()) {
      // Paper cannot simulate, nor can every browser: the page shows the one that is true where it
      // is.
      sure += (sure.isEmpty() ? "" : " ") + LEDGER;
      answers.add(new Page.Answer("How sure is that?", sure, tries ? TRY : COMMANDS, COMMANDS));
    } else if (!sure.isEmpty()) {
      answers.add(new Page.Answer("How sure is that?", sure));
    }
    return answers;
  }

  private static String spread(Result result) {
    Summary slip = result.metrics().get("slipDays");
    return " Half of all sprints end "
        + side(slip.p50())
        + " or later; plan with "
        + side(slip.p85())
        + " to be safe in 85 of 100.";
  }

  private static String side(double days) {
    return Figures.days(Math.abs(days)) + (days < 0 ? " early" : " late");
  }

  private static String first(Result result) {
    return result.chain().entrySet().stream()
        .filter(cause -> cause.getKey().startsWith("missing-") && cause.getValue() >= 0.05)
        .max(Comparator.comparing(Map.Entry::getValue))
        .map(
            cause ->
                "By the ledger the largest loss with an owner to be named is "
                    + Words.cause(cause.getKey())
                    + ": "
                    + Figures.days(cause.getValue())
                    + " on the critical chain ("
                    + Words.explanation(cause.getKey())
                    + ").")
        .orElse(
            "No missing role costs notable time; what is left is the plan, own errors and luck.");
  }
}
