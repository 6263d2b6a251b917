package slipstream.reports.study.facts;

import java.util.Optional;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.fact.FactsFound.CheckFound;
import slipstream.simulator.experiment.fact.FactsFound.FactFound;
import slipstream.simulator.experiment.fact.Judgement;
import slipstream.simulator.statistics.Interval;

/** The figures of a fact as people read them. */
final class FactWords {
  /** From here on, a second decimal says nothing. */
  private static final double LARGE = 10;

  private FactWords() {}

  /** The figure that a verdict hangs on: the first that fails, or the first; empty without any. */
  static Optional<CheckFound> deciding(FactFound fact) {
    return fact.checks().stream()
        .filter(check -> !check.judgement().equals(Judgement.REPRODUCED.key()))
        .findFirst()
        .or(() -> fact.checks().stream().findFirst());
  }

  /** A figure of any unit, with as many decimals as its interval. */
  static String figure(Estimate ours) {
    return Figures.decimals(ours.mean(), decimals(ours));
  }

  /** Its interval. */
  static String interval(Estimate ours) {
    return Figures.interval(ours.ci95(), decimals(ours));
  }

  /** Two decimals, one where a figure or an end of its interval is large. */
  private static int decimals(Estimate ours) {
    Interval ci = ours.ci95();
    double largest = Math.abs(ours.mean());
    largest = Double.isNaN(ci.lo()) ? largest : Math.max(largest, Math.abs(ci.lo()));
    largest = Double.isNaN(ci.hi()) ? largest : Math.max(largest, Math.abs(ci.hi()));
    return largest < LARGE ? 2 : 1;
  }

  /** Which values agree: {@code above 0}, {@code 1.26 to 2.5}. */
  static String expected(CheckFound check) {
    if (Double.isNaN(check.high())) {
      return "above " + plain(check.low());
    }
    return Double.isNaN(check.low())
        ? "below " + plain(check.high())
        : plain(check.low()) + " to " + plain(check.high());
  }

  private static String plain(double value) {
    return value == (long) value ? Figures.decimals(value, 0) : Figures.decimals(value, 2);
  }
}
