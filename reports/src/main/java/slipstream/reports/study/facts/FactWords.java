package slipstream.reports.study.facts;

import java.util.Optional;
import slipstream.reports.kit.words.Figures;
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

  /** A figure of any unit: two decimals, one where it is large. */
  static String figure(double value) {
    return Figures.decimals(value, Math.abs(value) < LARGE ? 2 : 1);
  }

  static String interval(Interval interval) {
    return Double.isNaN(interval.lo())
        ? Figures.interval(interval, 2)
        : figure(interval.lo()) + " to " + figure(interval.hi());
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
