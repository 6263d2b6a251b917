package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Quantiles;
import slipstream.simulator.statistics.Share;

/**
 * Days saved by world and option. Two spreads are told apart: that of single runs within a world is
 * luck; that of the means between worlds, less what finite runs add to it, is ignorance.
 */
final class WorldTable {
  private final int options;
  private final List<PlausibleWorld> worlds = new ArrayList<>();

  WorldTable(int options) {
    this.options = options;
  }

  void add(PlausibleWorld world) {
    worlds.add(world);
  }

  int size() {
    return worlds.size();
  }

  /** Replications of all worlds and options. */
  long simulations() {
    return worlds.stream().mapToLong(PlausibleWorld::simulations).sum();
  }

  /** Worlds in which an option is best. */
  private long wins(int option) {
    return worlds.stream().filter(world -> world.best() == option).count();
  }

  /** The option that is best most often; the one ranked higher wins a tie. */
  private int top() {
    int top = 0;
    for (int option = 1; option < options; option++) {
      top = wins(option) > wins(top) ? option : top;
    }
    return top;
  }

  /**
   * Half-width of the share of worlds in which the first is best: of the one that is most often.
   */
  double halfWidth() {
    return Share.of(wins(top()), worlds.size()).ci95().halfWidth();
  }

  /**
   * Confidence that the option that is best most often is so in all plausible worlds, 0 to 1:
   * paired over worlds, by Bonferroni over its rivals.
   *
   * @param looks moments at which this might have ended
   */
  double confidence(int looks) {
    int top = top();
    double doubt = 0;
    for (int option = 0; option < options; option++) {
      Moments ahead = new Moments();
      for (PlausibleWorld world : worlds) {
        ahead.add((world.best() == top ? 1 : 0) - (world.best() == option ? 1 : 0));
      }
      double chance = option == top ? 0 : looks * (options - 1) * Race.chance(ahead);
      doubt = Math.max(doubt, Math.min(1, chance));
    }
    return 1 - doubt;
  }

  /** Options that were best in a world, or might have been in more than such a share of them. */
  int[] worthTrying(double share) {
    return IntStream.range(0, options)
        .filter(
            option ->
                option == 0
                    || wins(option) > 0
                    || worlds.stream().filter(world -> world.open()[option]).count()
                        > share * worlds.size())
        .toArray();
  }

  /** By world, days by which the option ranked first is ahead of the best of the others. */
  double[] leads() {
    return worlds.stream().mapToDouble(PlausibleWorld::lead).toArray();
  }

  /** Share of worlds in which the best cannot be told from others. */
  double unresolved() {
    return (double) worlds.stream().filter(world -> !world.resolved()).count() / worlds.size();
  }

  List<Robustness.InWorlds> fared(List<String> names) {
    List<Robustness.InWorlds> fared = new ArrayList<>();
    for (int option = 0; option < options; option++) {
      fared.add(fared(names.get(option), option));
    }
    return List.copyOf(fared);
  }

  private Robustness.InWorlds fared(String name, int number) {
    List<PlausibleWorld> tried =
        worlds.stream().filter(world -> world.saved()[number] != null).toList();
    double[] means = tried.stream().mapToDouble(world -> world.saved()[number].mean()).toArray();
    double[] regrets = tried.stream().mapToDouble(world -> world.behind()[number]).toArray();
    Moments between = new Moments();
    Moments within = new Moments();
    Moments noise = new Moments();
    Moments regret = new Moments();
    for (int i = 0; i < means.length; i++) {
      Moments here = tried.get(i).saved()[number];
      between.add(means[i]);
      within.add(here.variance());
      noise.add(here.variance() / here.count());
      regret.add(regrets[i]);
    }
    Quantiles days = Quantiles.of(means);
    return new Robustness.InWorlds(
        name,
        tried.size(),
        Share.of(wins(number), tried.size()),
        regret.mean(),
        Quantiles.of(regrets).at(0.9),
        between.mean(),
        days.at(0.1),
        days.at(0.9),
        FastMath.sqrt(within.mean()),
        FastMath.sqrt(Math.max(0, between.variance() - noise.mean())));
  }
}
