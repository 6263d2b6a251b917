package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Quantiles;
import slipstream.simulator.statistics.Share;

/**
 * Days saved by world and option. Two spreads are told apart: that of single runs within a world is
 * luck; that of the means between worlds, less what finite runs add to it, is ignorance.
 */
final class WorldTable {
  private static final Measure SLIP = Measure.of(Measure.SLIP);

  private final PairedRuns runs;
  private final int options;

  /** By world and option. */
  private final Moments[][] saved;

  WorldTable(PairedRuns runs, int worlds, int options) {
    this.runs = runs;
    this.options = options;
    saved = new Moments[worlds][options];
    for (int world = 0; world < worlds; world++) {
      double[] without = runs.values(SLIP, world * (options + 1));
      for (int option = 0; option < options; option++) {
        saved[world][option] = difference(without, slip(world, option));
      }
    }
  }

  private double[] slip(int world, int option) {
    return runs.values(SLIP, world * (options + 1) + 1 + option);
  }

  private static Moments difference(double[] one, double[] other) {
    Moments moments = new Moments();
    for (int i = 0; i < one.length; i++) {
      moments.add(one[i] - other[i]);
    }
    return moments;
  }

  /** The option that saves most in a world; the one ranked higher wins a tie. */
  int best(int world) {
    return best(world, -1);
  }

  private int best(int world, int but) {
    int best = -1;
    for (int option = 0; option < options; option++) {
      if (option != but && (best < 0 || saved[world][option].mean() > saved[world][best].mean())) {
        best = option;
      }
    }
    return best;
  }

  /** Days by which one option is ahead of another in a world. */
  Estimate ahead(int world, int option, int other) {
    return Estimate.of(difference(slip(world, other), slip(world, option)));
  }

  /** Days by which the option ranked first is ahead of the best of the others; may be negative. */
  double lead(int world) {
    return options < 2
        ? saved[world][0].mean()
        : saved[world][0].mean() - saved[world][best(world, 0)].mean();
  }

  /** Share of worlds in which the best and the second cannot be told apart. */
  double unresolved() {
    int unresolved = 0;
    for (int world = 0; world < saved.length && options > 1; world++) {
      int best = best(world);
      unresolved += ahead(world, best, best(world, best)).resolved() ? 0 : 1;
    }
    return (double) unresolved / saved.length;
  }

  List<Robustness.InWorlds> fared(List<String> names) {
    List<Robustness.InWorlds> fared = new ArrayList<>();
    for (int option = 0; option < options; option++) {
      fared.add(fared(names.get(option), option));
    }
    return List.copyOf(fared);
  }

  private Robustness.InWorlds fared(String name, int option) {
    double[] means = new double[saved.length];
    double[] regrets = new double[saved.length];
    Moments between = new Moments();
    Moments within = new Moments();
    Moments regret = new Moments();
    int best = 0;
    for (int world = 0; world < saved.length; world++) {
      Moments here = saved[world][option];
      means[world] = here.mean();
      between.add(means[world]);
      within.add(here.variance());
      int winner = best(world);
      best += winner == option ? 1 : 0;
      regrets[world] = saved[world][winner].mean() - means[world];
      regret.add(regrets[world]);
    }
    Quantiles days = Quantiles.of(means);
    double noise = within.mean() / runs.runs();
    return new Robustness.InWorlds(
        name,
        Share.of(best, saved.length),
        regret.mean(),
        Quantiles.of(regrets).at(0.9),
        between.mean(),
        days.at(0.1),
        days.at(0.9),
        FastMath.sqrt(within.mean()),
        FastMath.sqrt(Math.max(0, between.variance() - noise)));
  }
}
