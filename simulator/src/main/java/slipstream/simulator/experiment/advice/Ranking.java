package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.comparison.Pairs;
import slipstream.simulator.experiment.comparison.Prices;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;

/**
 * Measured options: the first of its race and those that may be the best in its stead, in the order
 * of the race, then the others in the order of the days they save. To put the larger of two
 * measured figures first would praise luck.
 */
final class Ranking {
  private static final int SLIP = 0;
  private static final int ON_TIME = 1;
  private static final int DELIVERED = 2;

  private final Scenario scenario;
  private final Trials trials;

  Ranking(Scenario scenario, Trials trials) {
    this.scenario = scenario;
    this.trials = trials;
  }

  /**
   * The sets as options.
   *
   * @param raced in the order of their race
   * @param open whether a set may be the best, as far as the race knows
   */
  List<Advice.Option> of(List<ChoiceSet> raced, Predicate<ChoiceSet> open) {
    List<ChoiceSet> order = new ArrayList<>(raced.stream().filter(open).toList());
    raced.stream()
        .filter(open.negate())
        .sorted(Comparator.comparingDouble(set -> -saved(set).mean()))
        .forEach(order::add);
    return order.stream().map(set -> option(set, open.test(set))).toList();
  }

  private Advice.Option option(ChoiceSet set, boolean tied) {
    int runs = common(set);
    double[] without = trials.kept(Trials.NONE, runs);
    double[] with = trials.kept(set, runs);
    return new Advice.Option(
        set.name(),
        set.changes(),
        runs,
        saved(set),
        tied,
        Trials.difference(with, trials.free(SLIP, set, runs)).mean(),
        gained(DELIVERED, set, runs),
        gained(ON_TIME, set, runs),
        varianceReduction(without, with),
        Prices.of(scenario, trials.made(set), without, with));
  }

  private int common(ChoiceSet set) {
    return Math.min(trials.runs(set), trials.runs(Trials.NONE));
  }

  private Estimate saved(ChoiceSet set) {
    return trials.behind(Trials.NONE, set);
  }

  private Estimate gained(int measure, ChoiceSet set, int runs) {
    return Trials.difference(
        trials.free(measure, set, runs), trials.free(measure, Trials.NONE, runs));
  }

  private static double varianceReduction(double[] without, double[] with) {
    Moments before = new Moments();
    Moments after = new Moments();
    Moments moved = new Moments();
    for (int i = 0; i < without.length; i++) {
      before.add(without[i]);
      after.add(with[i]);
      moved.add(with[i] - without[i]);
    }
    return Pairs.varianceReduction(before, after, moved);
  }
}
