package slipstream.simulator.scenario.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is compared with a published figure: a sum of terms, over another sum where there is one.
 *
 * @param statistic made of every output in every arm
 * @param at share of the runs below a quantile, above 0 and below 1; NaN for other statistics
 * @param of the terms that are added up, at least one
 * @param over terms of the denominator; empty where there is none
 */
public record Quantity(Statistic statistic, double at, List<Term> of, List<Term> over) {
  /** Lists are copied. */
  public Quantity {
    of = List.copyOf(of);
    over = List.copyOf(over);
  }

  /** All its terms. */
  public Stream<Term> terms() {
    return Stream.concat(of.stream(), over.stream());
  }
}
