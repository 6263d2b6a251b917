package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.comparison.Pairs;
import slipstream.simulator.experiment.comparison.Prices;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;

/** Measured options in the order of the days they save; what cannot be told from the best ties. */
final class Ranking {
  private static final Measure SLIP = Measure.of(Measure.SLIP);
  private static final Measure ON_TIME = Measure.of(Measure.ON_TIME);
  private static final Measure DELIVERED = Measure.of(Measure.DELIVERED);

  /** What is measured where each option makes its own promise. */
  static final List<Measure> MEASURES = List.of(SLIP, ON_TIME, DELIVERED);

  private final Scenario scenario;
  private final List<Scenario> scenarios;
  private final PairedRuns kept;
  private final PairedRuns free;

  /** Number of each set among the scenarios; 0 is the scenario without any. */
  private final Map<ChoiceSet, Integer> numbers = new LinkedHashMap<>();

  Ranking(
      Scenario scenario,
      List<ChoiceSet> sets,
      List<Scenario> scenarios,
      PairedRuns kept,
      PairedRuns free) {
    this.scenario = scenario;
    this.scenarios = scenarios;
    this.kept = kept;
    this.free = free;
    for (ChoiceSet set : sets) {
      numbers.put(set, 1 + numbers.size());
    }
  }

  /** The sets as options, best first. */
  List<Advice.Option> of(List<ChoiceSet> sets) {
    List<ChoiceSet> order = new ArrayList<>(sets);
    order.sort(Comparator.comparingDouble(set -> -saved(set).mean()));
    List<Advice.Option> options = new ArrayList<>();
    for (ChoiceSet set : order) {
      options.add(option(set, tied(set, order.get(0))));
    }
    return List.copyOf(options);
  }

  private Advice.Option option(ChoiceSet set, boolean tied) {
    int number = numbers.get(set);
    return new Advice.Option(
        set.name(),
        set.changes(),
        saved(set),
        tied,
        difference(kept.values(SLIP, number), free.values(SLIP, number)).mean(),
        difference(free.values(DELIVERED, number), free.values(DELIVERED, 0)),
        difference(free.values(ON_TIME, number), free.values(ON_TIME, 0)),
        varianceReduction(number),
        Prices.of(
            scenario, scenarios.get(number), kept.values(SLIP, 0), kept.values(SLIP, number)));
  }

  private Estimate saved(ChoiceSet set) {
    return difference(kept.values(SLIP, 0), kept.values(SLIP, numbers.get(set)));
  }

  private boolean tied(ChoiceSet set, ChoiceSet best) {
    Estimate behind =
        difference(kept.values(SLIP, numbers.get(set)), kept.values(SLIP, numbers.get(best)));
    return !behind.resolved();
  }

  private double varianceReduction(int number) {
    Moments before = new Moments();
    Moments after = new Moments();
    Moments moved = new Moments();
    double[] without = kept.values(SLIP, 0);
    double[] with = kept.values(SLIP, number);
    for (int i = 0; i < without.length; i++) {
      before.add(without[i]);
      after.add(with[i]);
      moved.add(with[i] - without[i]);
    }
    return Pairs.varianceReduction(before, after, moved);
  }

  private static Estimate difference(double[] one, double[] other) {
    double[] difference = new double[one.length];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = one[i] - other[i];
    }
    return Estimate.of(difference);
  }
}
