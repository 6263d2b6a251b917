package slipstream.reports.study.whatif;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.HireWords;
import slipstream.reports.kit.words.MoneyWords;
import slipstream.reports.kit.words.StaffBefore;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Alternative.Money;
import slipstream.simulator.experiment.comparison.Alternative.PayOff;
import slipstream.simulator.experiment.comparison.Alternative.Promise;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.comparison.Difference;
import slipstream.simulator.statistics.Interval;

/** What a comparison says, in sentences. */
public final class ComparisonWords {
  private ComparisonWords() {}

  /**
   * The sentences, the most important first.
   *
   * @param scenario that the alternatives change, as a result file keeps it
   */
  public static List<String> sentences(Result before, Comparisons study, Object scenario) {
    List<String> sentences = new ArrayList<>();
    boolean one = study.alternatives().size() == 1;
    for (Alternative alternative : study.alternatives()) {
      sentences.add(slip(before, alternative));
      if (one) {
        assumed(study, sentences);
        onTime(before, alternative, sentences);
      }
      promise(alternative, sentences);
      if (one) {
        blame(before, alternative, sentences);
        payOff(alternative, sentences);
        HireWords.basis(
                new StaffBefore(scenario).hires(alternative.changes()), before.plannedEndDays())
            .ifPresent(sentences::add);
      }
      money(alternative, sentences);
    }
    sentences.add(basis(before, study));
    return sentences;
  }

  /** What becomes of the slip: the answer. */
  static String slip(Result before, Alternative alternative) {
    Difference slip = alternative.difference().get("slipDays");
    String name = Words.capital(alternative.name());
    boolean endless = Warnings.mostCutOff(alternative.result());
    if (Warnings.mostCutOff(before) && endless) {
      return name
          + ": cannot tell what it does; most runs of both were unfinished when the simulation"
          + " stopped.";
    }
    if (Warnings.mostCutOff(before) || endless) {
      return name
          + ": at least "
          + Figures.one(Math.abs(slip.mean()))
          + " days "
          + moreOrLess(slip)
          + ", "
          + Verdict.end(slip.after())
          + (endless ? " or more" : "")
          + " instead of "
          + Verdict.end(slip.before())
          + (endless ? "" : " or more")
          + ".";
    }
    return switch (slip.verdict()) {
      case "same" ->
          name
              + ": no difference in the delay; not one of "
              + runs(before)
              + " ends sooner or later.";
      case "cannot-tell" -> cannotTell(name, slip, before.runs());
      default ->
          name
              + ": "
              + Figures.decimals(Math.abs(slip.mean()), digits(slip))
              + " days "
              + moreOrLess(slip)
              + " (95%: "
              + Figures.interval(size(slip), digits(slip))
              + "), "
              + Verdict.end(slip.after())
              + " instead of "
              + Verdict.end(slip.before())
              + "; "
              + betterOrWorse(slip, alternative, before.sprints())
              + ".";
    };
  }

  /** An interval that starts at nothing, or seems to have no width, shows it by one digit more. */
  private static int digits(Difference slip) {
    Interval size = size(slip);
    String lo = Figures.one(size.lo());
    boolean little = lo.equals("0.0") || lo.equals(Figures.one(size.hi()));
    return little && !Figures.decimals(size.lo(), 2).equals(Figures.decimals(size.hi(), 2)) ? 2 : 1;
  }

  private static void assumed(Comparisons study, List<String> sentences) {
    if (!study.assumed().isEmpty()) {
      sentences.add("Assumed of both: " + String.join(", ", study.assumed()) + ".");
    }
  }

  /** The interval of the difference without its sign. */
  private static Interval size(Difference difference) {
    return size(difference.mean(), difference.ci95());
  }

  /** Of less than nothing, how much less. */
  private static Interval size(double mean, Interval ci) {
    return mean < 0 ? new Interval(-ci.hi(), -ci.lo()) : ci;
  }

  /** Who is never late has no delay to have less of. */
  private static String moreOrLess(Difference slip) {
    return Math.max(slip.before(), slip.after()) > 0
        ? (slip.mean() < 0 ? "less" : "more") + " delay"
        : slip.mean() < 0 ? "sooner" : "later";
  }

  private static String betterOrWorse(Difference slip, Alternative alternative, int sprints) {
    String hundred = Figures.decimals(100 * slip.probabilityBetter(), 0);
    String same = Figures.decimals(100 * slip.probabilitySame(), 0);
    return hundred
        + " of 100 single "
        + (sprints == 1 ? "sprints" : "releases")
        + " are better "
        + again(alternative)
        + (same.equals("0") ? "" : ", " + same + " the same");
  }

  /** A change is said as "with …" or "without …", and many not twice; a scenario has a name. */
  private static String again(Alternative alternative) {
    int changes = alternative.changes().size();
    return changes > 2 ? "so" : changes == 0 ? "in " + alternative.name() : alternative.name();
  }

  /** Nothing can be said, and how many runs would do. */
  static String cannotTell(String name, Difference slip, int runs) {
    return name
        + ": cannot tell these apart at "
        + Figures.counted(runs, "run")
        + " (difference of the delay "
        + Figures.signed(slip.mean(), 2)
        + " days, 95%: "
        + Figures.signed(slip.ci95().lo(), 2)
        + " to "
        + Figures.signed(slip.ci95().hi(), 2)
        + ")"
        + (runs < 2
            ? "; one run says nothing about luck."
            : slip.runsToTell() == 0
                ? "; no number of runs worth the wait would tell."
                : "; about " + Figures.count(Warnings.rounded(slip.runsToTell())) + " would do.");
  }

  private static void onTime(Result before, Alternative alternative, List<String> sentences) {
    Difference onTime = alternative.difference().get("onTime");
    Difference points = alternative.difference().get("pointsDelivered");
    sentences.add(
        "On time: "
            + instead(Figures.percent(onTime.after()), Figures.percent(onTime.before()))
            + told(onTime)
            + "; delivered by the planned end: "
            + instead(Figures.one(points.after()) + " days of work", Figures.one(points.before()))
            + told(points)
            + ".");
  }

  private static String instead(String after, String before) {
    return after.equals(before) || after.startsWith(before + " ")
        ? after + " in both"
        : after + " instead of " + before;
  }

  private static String told(Difference difference) {
    return difference.verdict().equals("cannot-tell") ? " (cannot be told apart)" : "";
  }

  private static void promise(Alternative alternative, List<String> sentences) {
    Promise promise = alternative.promise();
    if (promise == null || !notable(promise)) {
      return;
    }
    Estimate rest = promise.slipByPromise();
    if (Double.isNaN(rest.mean())) {
      sentences.add(
          "It changes the promise: "
              + stories(promise.storiesAfter())
              + (promise.storiesAfter() == 1 ? " story instead of " : " stories instead of ")
              + stories(promise.storiesBefore())
              + ". It has too few stories to keep the old one, so what it does beyond promising"
              + " less cannot be told.");
      return;
    }
    sentences.add(
        "It changes the promise: "
            + stories(promise.storiesAfter())
            + (promise.storiesAfter() == 1 ? " story instead of " : " stories instead of ")
            + stories(promise.storiesBefore())
            + ". Of the difference, "
            + (Figures.signed(rest.mean(), 1).equals("0.0")
                ? "nothing is"
                : moved(promise) + " days are")
            + " only because "
            + (promise.storiesAfter() <= promise.storiesBefore() ? "less" : "more")
            + " is promised; on the old promise the end would "
            + onOldPromise(promise.slipOnOldPromise())
            + ".");
  }

  private static String onOldPromise(Estimate slip) {
    boolean stays = Figures.signed(slip.mean(), 1).equals("0.0");
    Interval days = size(slip.mean(), slip.ci95());
    return (stays
            ? "stay where it is"
            : "come "
                + Figures.one(Math.abs(slip.mean()))
                + " days "
                + (slip.mean() < 0 ? "sooner" : "later"))
        + " (95%: "
        + (stays ? Figures.signed(slip.ci95().lo(), 1) : Figures.one(days.lo()))
        + " to "
        + (stays ? Figures.signed(slip.ci95().hi(), 1) : Figures.one(days.hi()))
        + ")";
  }

  /** A mean number of stories; a whole one where it is the same in all runs. */
  private static String stories(double mean) {
    return mean == Math.rint(mean) ? Figures.count((long) mean) : Figures.one(mean);
  }

  /** Less promised is expected to mean less delay; a sign is only for what goes the other way. */
  private static String moved(Promise promise) {
    double days = promise.slipByPromise().mean();
    return days < 0 == promise.storiesAfter() <= promise.storiesBefore()
        ? Figures.one(Math.abs(days))
        : Figures.signed(days, 1);
  }

  /** A promise that only moves stories between sprints may move nothing else. */
  private static boolean notable(Promise promise) {
    boolean sameStories =
        Figures.one(promise.storiesBefore()).equals(Figures.one(promise.storiesAfter()));
    return !sameStories || !Figures.signed(promise.slipByPromise().mean(), 1).equals("0.0");
  }

  private static void blame(Result before, Alternative alternative, List<String> sentences) {
    boolean blamedBefore = before.blamePoints() > 0;
    boolean blamedAfter = alternative.result().blamePoints() > 0;
    if (!blamedBefore || !blamedAfter) {
      // A share of no blame is none.
      sentences.add(
          blamedBefore
              ? "Nobody is blamed for anything any more."
              : blamedAfter
                  ? "Somebody is blamed, where nobody was before."
                  : "Nobody is blamed for anything in either.");
      return;
    }
    Difference backend = alternative.difference().get("backendBlameShare");
    Difference wrong = alternative.difference().get("misattributedShare");
    sentences.add(
        "Backend gets "
            + instead(
                Figures.percent(backend.after()) + " of the blame",
                Figures.percent(backend.before()))
            + told(backend)
            + "; "
            + instead(
                Figures.percent(wrong.after()) + " of all blame misses its cause",
                Figures.percent(wrong.before()))
            + told(wrong)
            + ".");
  }

  /** Of what cannot be told apart there is no sprint from which on it could be told. */
  private static void payOff(Alternative alternative, List<String> sentences) {
    PayOff payOff = alternative.payOff();
    String verdict = alternative.difference().get("slipDays").verdict();
    boolean told = !verdict.equals("same") && !verdict.equals("cannot-tell");
    if (payOff == null || payOff.sprints().size() < 2 || !told) {
      return;
    }
    if (payOff.firstSprint() == 0) {
      sentences.add(notForGood(payOff.sprints()));
      return;
    }
    Alternative.Cumulated first = payOff.sprints().get(payOff.firstSprint() - 1);
    sentences.add(
        "By the end of sprint "
            + payOff.firstSprint()
            + " more has been delivered than without the change, on average"
            + (first.points().resolved() ? "" : " (not for sure: the interval holds 0)")
            + "; in "
            + Figures.percent(first.probabilityPositive().share())
            + " of single runs.");
  }

  /** Ahead in no sprint, or only until all is delivered without the change as well. */
  private static String notForGood(List<Alternative.Cumulated> sprints) {
    int ahead = 0;
    while (ahead < sprints.size() && sprints.get(ahead).points().ci95().lo() <= 0) {
      ahead++;
    }
    int behind = ahead;
    while (behind < sprints.size() && sprints.get(behind).points().mean() > 0) {
      behind++;
    }
    return behind == sprints.size()
        ? "Within the sprints looked at, no more is delivered than without the change."
        : "By the end of sprint "
            + sprints.get(ahead).sprint()
            + " more has been delivered than without the change, on average; by the end of sprint "
            + sprints.get(behind).sprint()
            + " no more.";
  }

  private static void money(Alternative alternative, List<String> sentences) {
    Money money = alternative.money();
    if (money == null) {
      return;
    }
    sentences.add(MoneyWords.sentence(money));
  }

  private static String basis(Result before, Comparisons study) {
    Difference slip = study.difference().get("slipDays");
    String sharper =
        Double.isFinite(slip.varianceReduction()) && slip.varianceReduction() >= 1.05
            ? " Common luck makes the difference as sure as "
                + times(slip.varianceReduction())
                + " times as many independent runs would."
            : "";
    return "From "
        + runs(before)
        + " of each, seed "
        + before.seed()
        + ", with the same luck in all; model, not measurement."
        + (study.alternatives().size() == 1 ? sharper : "");
  }

  /** How many times; of large ones nobody needs the digits. */
  static String times(double times) {
    return times > 1_000
        ? "over 1,000"
        : times > 10 ? Figures.decimals(times, 0) : Figures.one(times);
  }

  private static String runs(Result result) {
    return Figures.counted(
        result.runs(), result.sprints() == 1 ? "simulated sprint" : "simulated release");
  }
}
