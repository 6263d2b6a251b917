package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.Workers;
import slipstream.simulator.random.LatinHypercube;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.assumption.Assumptions;

/**
 * How single options fare where the assumptions are wrong: in many plausible worlds, each simulated
 * by paired runs on the promise that is made without the options.
 */
public final class RobustAdvisor {
  /**
   * Assumptions whose ends are tried one by one: those that go with the best option's lead most.
   */
  private static final int TRIED = 12;

  /** Replications of an option at one end of an assumption's range, times those of a world. */
  private static final int CLOSER = 4;

  /** No mechanism's number: the worlds have a stream of their own. */
  private static final int WORLDS = -2;

  private static final Measure SLIP = Measure.of(Measure.SLIP);

  private final Assumptions assumptions;
  private final List<ChoiceSet> options;
  private final double[][] worlds;
  private final int runs;

  /**
   * An advisor for the options of a ranking.
   *
   * @param assumptions the scenario's, those that may matter
   * @param ranked names of the single options, best first
   * @param worlds a place for each assumption, by world
   * @param runs replications of each option in each world
   */
  public RobustAdvisor(Assumptions assumptions, List<String> ranked, double[][] worlds, int runs) {
    this.assumptions = assumptions;
    this.worlds = worlds.clone();
    this.runs = runs;
    options =
        ChoiceSet.singles(Choices.of(assumptions.scenario())).stream()
            .sorted(Comparator.comparingInt(set -> ranked.indexOf(set.name())))
            .toList();
  }

  /**
   * Draws plausible worlds by a Latin hypercube: over all of them, every part of every range is
   * met.
   *
   * @return a place for each assumption, by world
   */
  public static double[][] draw(int worlds, Assumptions assumptions) {
    RandomStream chance = new RandomStream(WORLDS, assumptions.size());
    chance.restart(RandomStream.replicationKey(assumptions.scenario().seed(), 0));
    return LatinHypercube.points(worlds, assumptions.size(), chance);
  }

  /** Replications that it takes, about. */
  public static long replications(int worlds, int options, int runs) {
    return (long) runs * (options + 1) * (worlds + 2L * TRIED * CLOSER);
  }

  /** Simulates all worlds; null if interrupted. */
  public Robustness robustness(Workers workers, Progress progress) {
    PairedRuns paired =
        simulate(worlds.length, number -> assumptions.at(worlds[number]), runs, workers, progress);
    if (paired == null) {
      return null;
    }
    WorldTable table = new WorldTable(paired, worlds.length, options.size());
    List<Robustness.Flip> flips = flips(table, workers, progress);
    return flips == null
        ? null
        : new Robustness(
            worlds.length,
            runs,
            assumptions.size(),
            table.fared(options.stream().map(ChoiceSet::name).toList()),
            table.unresolved(),
            flips);
  }

  /** Every world with every option, and first without any. */
  private PairedRuns simulate(
      int count, IntFunction<Scenario> world, int runs, Workers workers, Progress progress) {
    int each = options.size() + 1;
    // Made once: to place a hundred assumptions takes as long as some runs.
    List<Scenario> made = IntStream.range(0, count).mapToObj(world).toList();
    PairedRuns paired =
        PairedRuns.simulateOnPromiseOf(
            number -> made.get(number / each),
            count * each,
            number -> {
              Scenario plain = made.get(number / each);
              int option = number % each;
              return option == 0 ? plain : options.get(option - 1).made(plain);
            },
            assumptions.scenario().seed(),
            runs,
            List.of(SLIP),
            workers,
            progress);
    return paired.complete() ? paired : null;
  }

  /** Assumptions that alone change which option is best, the strongest first; null if stopped. */
  private List<Robustness.Flip> flips(WorldTable table, Workers workers, Progress progress) {
    int[] tried = strongest(table);
    PairedRuns ends =
        simulate(
            2 * tried.length,
            number -> assumptions.moved(tried[number / 2], number % 2),
            runs * CLOSER,
            workers,
            progress);
    if (ends == null) {
      return null;
    }
    WorldTable moved = new WorldTable(ends, 2 * tried.length, options.size());
    List<Robustness.Flip> flips = new ArrayList<>();
    for (int i = 0; i < 2 * tried.length; i++) {
      int best = moved.best(i);
      Estimate ahead = moved.ahead(i, best, 0);
      if (best != 0 && ahead.resolved()) {
        Assumption assumption = assumptions.list().get(tried[i / 2]);
        flips.add(
            new Robustness.Flip(
                assumption.key(),
                assumption.value(),
                i % 2 == 0 ? assumption.low() : assumption.high(),
                options.get(best).name(),
                ahead));
      }
    }
    flips.sort(Comparator.comparingDouble(flip -> -flip.ahead().mean()));
    return List.copyOf(flips);
  }

  /** Assumptions whose place goes most with the lead of the option ranked first. */
  private int[] strongest(WorldTable table) {
    double[] lead = new double[worlds.length];
    for (int world = 0; world < lead.length; world++) {
      lead[world] = table.lead(world);
    }
    double[] strength = new double[assumptions.size()];
    Integer[] order = new Integer[strength.length];
    for (int i = 0; i < strength.length; i++) {
      int place = i;
      double[] places = Arrays.stream(worlds).mapToDouble(world -> world[place]).toArray();
      double correlation =
          lead.length < 3 ? 0 : new SpearmansCorrelation().correlation(places, lead);
      strength[i] = Double.isNaN(correlation) ? 0 : FastMath.abs(correlation);
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> -strength[i]));
    return Arrays.stream(order).limit(TRIED).mapToInt(Integer::intValue).toArray();
  }
}
