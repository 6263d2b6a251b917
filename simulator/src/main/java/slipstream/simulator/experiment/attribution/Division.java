package slipstream.simulator.experiment.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
import slipstream.simulator.experiment.attribution.Attribution.OnTimeContribution;
import slipstream.simulator.statistics.CrossedMeans;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Summary;

/** Divides what a game is worth among its players, run by run, and averages over the runs. */
final class Division {
  private static final Measure SLIP = Measure.of(Measure.SLIP);
  private static final Measure ON_TIME = Measure.of(Measure.ON_TIME);

  private final List<String> players;
  private final Design design;
  private final PairedRuns runs;

  Division(List<String> players, Design design, PairedRuns runs) {
    this.players = players;
    this.design = design;
    this.runs = runs;
  }

  Attribution attribution(Map<String, Double> chain) {
    Summary slip = Summary.of(everybody(SLIP), SLIP.unit());
    Summary base = Summary.of(nobody(SLIP), SLIP.unit());
    Summary onTime = Summary.ofIndicator(everybody(ON_TIME), ON_TIME.unit());
    Summary onTimeBase = Summary.ofIndicator(nobody(ON_TIME), ON_TIME.unit());
    return new Attribution(
        false,
        runs.runs(),
        design.size(),
        design.permutations(),
        slip.mean(),
        base.mean(),
        base.ci95(),
        contributions(chain),
        onTime.mean(),
        onTimeBase.mean(),
        onTimeBase.ci95(),
        onTimeContributions(),
        interactions());
  }

  private double[] everybody(Measure measure) {
    return runs.values(measure, design.number(design.everybody()));
  }

  private double[] nobody(Measure measure) {
    return runs.values(measure, design.number(0));
  }

  private Map<String, Contribution> contributions(Map<String, Double> chain) {
    Map<String, Contribution> contributions = new LinkedHashMap<>();
    for (int player = 0; player < players.size(); player++) {
      String key = players.get(player);
      Estimate value = estimate(design.value(player), SLIP);
      Estimate saved = Estimate.of(byRun(leaving(design.everybody(), player), SLIP));
      contributions.put(
          key,
          new Contribution(
              value.mean(),
              value.ci95(),
              new Estimate(
                  0 - saved.mean(), new Interval(0 - saved.ci95().hi(), 0 - saved.ci95().lo())),
              chain.getOrDefault(key, Double.NaN)));
    }
    return contributions;
  }

  private Map<String, OnTimeContribution> onTimeContributions() {
    Map<String, OnTimeContribution> contributions = new LinkedHashMap<>();
    for (int player = 0; player < players.size(); player++) {
      Estimate value = estimate(design.value(player), ON_TIME);
      contributions.put(players.get(player), new OnTimeContribution(value.mean(), value.ci95()));
    }
    return contributions;
  }

  private List<Interaction> interactions() {
    List<Interaction> interactions = new ArrayList<>();
    for (int first = 0; first < players.size(); first++) {
      for (int second = first + 1; second < players.size(); second++) {
        interactions.add(interaction(first, second));
      }
    }
    interactions.sort(Comparator.comparingDouble(Division::size).reversed());
    return interactions;
  }

  /** A pair of which nothing is known comes last. */
  private static double size(Interaction pair) {
    return Double.isNaN(pair.days()) ? -1 : Math.abs(pair.days());
  }

  private Interaction interaction(int first, int second) {
    Estimate together = estimate(design.interaction(first, second), SLIP);
    long withoutFirst = design.everybody() & ~Design.of(first);
    return new Interaction(
        players.get(first),
        players.get(second),
        together.mean(),
        together.ci95(),
        Estimate.of(byRun(leaving(design.everybody(), second), SLIP)).mean(),
        Estimate.of(byRun(leaving(withoutFirst, second), SLIP)).mean());
  }

  private Contrast leaving(long before, int player) {
    return design.leaving(before, Design.of(player));
  }

  /**
   * The mean with its interval: by Student over the runs where one part is exact; over runs and
   * drawn orders together where there are several. From no part nothing is known, from one drawn
   * part no interval.
   */
  private Estimate estimate(List<Contrast> parts, Measure measure) {
    if (parts.isEmpty()) {
      return new Estimate(Double.NaN, new Interval(Double.NaN, Double.NaN));
    }
    Moments byRun = moments(byRun(Contrast.mean(parts, design.size()), measure));
    if (design.permutations() == 0) {
      return Estimate.of(byRun);
    }
    if (parts.size() == 1) {
      return new Estimate(byRun.mean(), new Interval(Double.NaN, Double.NaN));
    }
    double[] means = new double[design.size()];
    for (int coalition = 0; coalition < means.length; coalition++) {
      means[coalition] = moments(runs.values(measure, coalition)).mean();
    }
    Moments byOrder = new Moments();
    for (Contrast part : parts) {
      byOrder.add(part.in(means));
    }
    return new Estimate(byRun.mean(), CrossedMeans.ci95(byRun, byOrder));
  }

  private double[] byRun(Contrast contrast, Measure measure) {
    IntFunction<double[]> worths = coalition -> runs.values(measure, coalition);
    return contrast.byRun(worths, runs.runs());
  }

  private static Moments moments(double[] values) {
    Moments moments = new Moments();
    for (double value : values) {
      moments.add(value);
    }
    return moments;
  }
}
