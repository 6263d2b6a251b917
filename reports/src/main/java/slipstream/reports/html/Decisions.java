package slipstream.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import slipstream.reports.data.ResultDocument;
import slipstream.reports.html.Page.Answer;
import slipstream.reports.words.AdviceWords;
import slipstream.reports.words.ComparisonWords;
import slipstream.reports.words.ExplainWords;
import slipstream.reports.words.Figures;
import slipstream.reports.words.Verdict;
import slipstream.reports.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.statistics.Summary;

/** What a manager asks: how late, what to change first, what it buys, how sure that is. */
final class Decisions {
  private Decisions() {}

  static List<Answer> of(ResultDocument document) {
    Result result = document.result();
    List<Answer> answers = new ArrayList<>();
    answers.add(new Answer("How late will it be?", Verdict.lateness(result) + spread(result)));
    Record study = document.study();
    if (study instanceof Advice advice) {
      List<String> sentences = AdviceWords.sentences(result, advice);
      answers.add(new Answer("What to change first, and what does it buy?", sentences.get(0)));
      answers.add(
          new Answer(
              "How sure is that?", String.join(" ", sentences.subList(1, sentences.size()))));
    } else if (study instanceof Attribution attribution) {
      List<String> sentences = ExplainWords.sentences(result, attribution);
      answers.add(new Answer("What to change first?", sentences.get(0)));
      answers.add(
          new Answer(
              "How sure is that?", String.join(" ", sentences.subList(1, sentences.size()))));
    } else if (study instanceof Comparisons comparisons) {
      List<String> sentences = ComparisonWords.sentences(result, comparisons);
      answers.add(new Answer("What does the change buy?", sentences.get(0)));
      answers.add(
          new Answer(
              "How sure is that?", String.join(" ", sentences.subList(1, sentences.size()))));
    } else {
      answers.add(new Answer("What to change first?", first(result)));
      answers.add(
          new Answer(
              "How sure is that?",
              "The ledger says where hours went, not yet what a hire would save: that is what"
                  + " slipstream advise answers, with intervals, and slipstream what-if for one"
                  + " change. "
                  + Verdict.basis(result)));
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
