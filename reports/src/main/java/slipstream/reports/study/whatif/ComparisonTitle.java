package slipstream.reports.study.whatif;

import slipstream.reports.kit.chart.Short;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Difference;
import slipstream.simulator.experiment.comparison.Verdict;
import slipstream.simulator.statistics.Interval;

/**
 * What a comparison found, as a title.
 *
 * @param name of the scenario that alternatives are compared with
 * @param best the alternative that the title speaks of
 * @param alternatives how many there are
 */
record ComparisonTitle(Result before, String name, Alternative best, int alternatives) {
  /** Days that read 0.0. */
  private static final double NOTHING = 0.05;

  String text() {
    Difference slip = best.difference().get("slipDays");
    if (slip == null) {
      return Words.capital(subject()) + " against " + quoted(name);
    }
    if (slip.verdict().equals(Verdict.SAME.key())) {
      return "Nothing changes: every run ends the same " + (changes() ? best.name() : "in both");
    }
    if (slip.verdict().equals(Verdict.CANNOT_TELL.key())) {
      return "Cannot tell %s at %s"
          .formatted(
              alternatives == 1 ? "these apart" : "the best of these from " + quoted(name),
              Figures.counted(before.runs(), "run"));
    }
    return opening(slip) + (byPromise() ? promise(slip) : odds(slip));
  }

  private boolean changes() {
    return !best.changes().isEmpty();
  }

  private String opening(Difference slip) {
    String interval = interval(slip);
    double days = Math.abs(slip.mean());
    String size =
        (interval.isEmpty() ? Figures.days(days) : Figures.daysBeside(days))
            + " "
            + direction(slip);
    if (changes()) {
      return Words.capital(subject()) + " the team is " + size + interval;
    }
    String against = " than " + quoted(name);
    String which = alternatives == 1 ? "" : "Of " + (alternatives + 1) + ", ";
    return which + quoted(best.name()) + " is " + size + against + interval;
  }

  private String subject() {
    return changes() ? Short.of(best.name()) : quoted(best.name());
  }

  private static String direction(Difference slip) {
    if (slip.mean() > 0) {
      return "later";
    }
    return slip.after() >= 0 ? "less late" : "earlier";
  }

  private static String interval(Difference slip) {
    Interval ci = slip.ci95();
    if (ci == null || !Double.isFinite(ci.halfWidth())) {
      return "";
    }
    Interval size = slip.mean() < 0 ? new Interval(-ci.hi(), -ci.lo()) : ci;
    return " (" + Figures.interval(size, 1) + ")";
  }

  /** Whether part of the difference comes from another promise, which is then the news. */
  private boolean byPromise() {
    return best.promise() != null
        && Math.abs(best.promise().slipByPromise().mean()) >= NOTHING
        && Math.signum(best.promise().slipByPromise().mean())
            == Math.signum(best.difference().get("slipDays").mean());
  }

  private String promise(Difference slip) {
    String part = Figures.days(Math.abs(best.promise().slipByPromise().mean()));
    return "; %s only by promising %s"
        .formatted(
            part.equals(Figures.days(Math.abs(slip.mean()))) ? "all of it" : part + " of that",
            slip.mean() < 0 ? "less" : "more");
  }

  private String odds(Difference slip) {
    double better = slip.probabilityBetter();
    if (!Double.isFinite(better)) {
      return "";
    }
    String count = Figures.decimals(100 * better, 0);
    String such = before.sprints() == 1 ? "sprints" : "releases";
    return "; %s of 100 such %s get%s better".formatted(count, such, count.equals("1") ? "s" : "");
  }

  private static String quoted(String name) {
    return "“" + Short.of(name) + "”";
  }
}
