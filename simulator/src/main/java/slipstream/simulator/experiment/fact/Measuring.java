package slipstream.simulator.experiment.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.scenario.fact.Quantity;
import slipstream.simulator.scenario.fact.Statistic;
import slipstream.simulator.scenario.fact.Term;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Quantiles;
import slipstream.simulator.statistics.RankCorrelation;
import slipstream.simulator.statistics.Ratio;

/**
 * A quantity with its 95% interval. Means are added up run by run, so that common luck cancels:
 * Student's interval, and for a quotient the delta method ({@link Ratio}). All else is found in
 * sections of the runs; its scatter between them tells how certain the whole is (Asmussen and Glynn
 * 2007, Stochastic Simulation, section III.5).
 */
final class Measuring {
  private static final int MOST_SECTIONS = 20;

  /** Runs below which a statistic of a section says too little. */
  private static final int SMALLEST_SECTION = 20;

  /** What every run of an arm yields. */
  @FunctionalInterface
  interface Values {
    /** By run; all arms have equally many. */
    double[] of(String arm, String output);
  }

  private final Quantity quantity;
  private final Values values;
  private final int runs;

  private Measuring(Quantity quantity, Values values, int runs) {
    this.quantity = quantity;
    this.values = values;
    this.runs = runs;
  }

  /**
   * Measures.
   *
   * @param runs how many values there are of each, at least 1
   * @return {@link Estimate#UNKNOWN} where the quantity is not defined
   */
  static Estimate of(Quantity quantity, Values values, int runs) {
    Measuring measuring = new Measuring(quantity, values, runs);
    return quantity.statistic() == Statistic.MEAN ? measuring.ofMeans() : measuring.bySections();
  }

  private Estimate ofMeans() {
    double[] above = perRun(quantity.of());
    if (quantity.over().isEmpty()) {
      Moments moments = new Moments();
      for (double value : above) {
        // A run in which it is not defined, such as completion of nothing, says nothing.
        if (!Double.isNaN(value)) {
          moments.add(value);
        }
      }
      return moments.count() == 0 ? Estimate.UNKNOWN : Estimate.of(moments);
    }
    double[] below = perRun(quantity.over());
    Ratio ratio = new Ratio();
    double whole = 0;
    for (int i = 0; i < runs; i++) {
      if (!Double.isNaN(above[i] + below[i])) {
        ratio.add(above[i], below[i]);
        whole += below[i];
      }
    }
    return whole == 0
        ? Estimate.UNKNOWN
        : new Estimate(ratio.share().share(), ratio.share().ci95());
  }

  private double[] perRun(List<Term> terms) {
    double[] sums = new double[runs];
    for (Term term : terms) {
      for (Map.Entry<String, Double> weight : term.weights().entrySet()) {
        double[] of = values.of(weight.getKey(), term.output());
        for (int i = 0; i < runs; i++) {
          sums[i] += weight.getValue() * of[i];
        }
      }
    }
    return sums;
  }

  private Estimate bySections() {
    double whole = within(0, runs);
    int sections = Math.min(MOST_SECTIONS, runs / SMALLEST_SECTION);
    Moments scatter = new Moments();
    for (int section = 0; section < sections; section++) {
      int from = (int) ((long) runs * section / sections);
      int to = (int) ((long) runs * (section + 1) / sections);
      scatter.add(within(from, to));
    }
    double half = sections < 2 ? Double.NaN : scatter.ci95().halfWidth();
    return Double.isNaN(whole + half)
        ? Estimate.UNKNOWN
        : new Estimate(whole, new Interval(whole - half, whole + half));
  }

  private double within(int from, int to) {
    double above = sum(quantity.of(), from, to);
    return quantity.over().isEmpty() ? above : above / sum(quantity.over(), from, to);
  }

  private double sum(List<Term> terms, int from, int to) {
    double sum = 0;
    for (Term term : terms) {
      for (Map.Entry<String, Double> weight : term.weights().entrySet()) {
        double[] one = Arrays.copyOfRange(values.of(weight.getKey(), term.output()), from, to);
        double[] other =
            term.and() == null
                ? null
                : Arrays.copyOfRange(values.of(weight.getKey(), term.and()), from, to);
        sum += weight.getValue() * statistic(one, other);
      }
    }
    return sum;
  }

  private double statistic(double[] values, double[] others) {
    if (quantity.statistic() == Statistic.RANK_CORRELATION) {
      return RankCorrelation.of(values, others);
    }
    double[] defined = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    if (defined.length == 0) {
      return Double.NaN;
    }
    if (quantity.statistic() == Statistic.QUANTILE) {
      return Quantiles.of(defined).at(quantity.at());
    }
    Moments moments = new Moments();
    for (double value : defined) {
      moments.add(value);
    }
    return quantity.statistic() == Statistic.VARIATION
        ? moments.sd() / moments.mean()
        : moments.variance() / moments.mean();
  }
}
