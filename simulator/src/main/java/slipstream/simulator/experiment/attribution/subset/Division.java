package slipstream.simulator.experiment.attribution.subset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
import slipstream.simulator.experiment.attribution.Attribution.OnTimeContribution;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Summary;

/** Divides what a game is worth among its players, run by run, and averages over the runs. */
final class Division {
  private static final Measure SLIP = Measure.of(Measure.SLIP);
  private static final Measure ON_TIME = Measure.of(Measure.ON_TIME);

  private final List<String> players;
  private final AllSubsets subsets;
  private final PairedRuns runs;

  Division(List<String> players, AllSubsets subsets, PairedRuns runs) {
    this.players = players;
    this.subsets = subsets;
    this.runs = runs;
  }

  Attribution attribution(Map<String, Double> chain) {
    Summary slip = Summary.of(everybody(SLIP), SLIP.unit());
    Summary base = Summary.of(nobody(SLIP), SLIP.unit());
    Summary onTime = Summary.ofIndicator(everybody(ON_TIME), ON_TIME.unit());
    Summary onTimeBase = Summary.ofIndicator(nobody(ON_TIME), ON_TIME.unit());
    Map<String, Contribution> contributions = contributions(chain);
    return new Attribution(
        false,
        Attribution.ENUMERATION,
        runs.runs(),
        0,
        subsets.size(),
        (long) runs.runs() * subsets.size(),
        Double.NaN,
        widest(contributions),
        slip.mean(),
        base.mean(),
        base.ci95(),
        contributions,
        onTime.mean(),
        onTimeBase.mean(),
        onTimeBase.ci95(),
        onTimeContributions(),
        interactions(),
        0);
  }

  private static double widest(Map<String, Contribution> contributions) {
    double widest = 0;
    for (Contribution each : contributions.values()) {
      widest = Math.max(widest, each.ci95().halfWidth());
    }
    return widest;
  }

  private double[] everybody(Measure measure) {
    return runs.values(measure, subsets.everybody());
  }

  private double[] nobody(Measure measure) {
    return runs.values(measure, 0);
  }

  private Map<String, Contribution> contributions(Map<String, Double> chain) {
    Map<String, Contribution> contributions = new LinkedHashMap<>();
    for (int player = 0; player < players.size(); player++) {
      String key = players.get(player);
      Estimate value = estimate(subsets.value(player), SLIP);
      Estimate saved = estimate(subsets.leaving(subsets.everybody(), player), SLIP);
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
      Estimate value = estimate(subsets.value(player), ON_TIME);
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
    interactions.sort(Comparator.comparingDouble(pair -> 0 - Math.abs(pair.days())));
    return interactions;
  }

  private Interaction interaction(int first, int second) {
    Estimate together = estimate(subsets.interaction(first, second), SLIP);
    int withoutFirst = subsets.everybody() & ~(1 << first);
    return new Interaction(
        players.get(first),
        players.get(second),
        together.mean(),
        together.ci95(),
        estimate(subsets.leaving(subsets.everybody(), second), SLIP).mean(),
        estimate(subsets.leaving(withoutFirst, second), SLIP).mean());
  }

  /** The mean over the runs, with Student's interval. */
  private Estimate estimate(Contrast contrast, Measure measure) {
    IntFunction<double[]> worths = coalition -> runs.values(measure, coalition);
    return Estimate.of(contrast.byRun(worths, runs.runs()));
  }
}
