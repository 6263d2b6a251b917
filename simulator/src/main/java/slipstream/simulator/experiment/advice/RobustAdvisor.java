package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Scenarios;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.random.LatinHypercube;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.statistics.Share;

/**
 * How single options fare where the assumptions are wrong: in many plausible worlds, each simulated
 * on the promise that is made without the options, and only until it is clear which is best there.
 * Options that are hopeless in nearly all of the first worlds are not tried in further ones.
 */
public final class RobustAdvisor {
  /**
   * Assumptions whose ends are tried one by one: those that go with the best option's lead most.
   */
  private static final int TRIED = 12;

  /**
   * Replications of an option at one end of an assumption's range, times those of a world; at most.
   */
  private static final int CLOSER = 4;

  /** No mechanism's number: the worlds have a stream of their own. */
  private static final int WORLDS = -2;

  /** Replications of an option in a world before the first look. */
  public static final int FIRST_LOOK = 25;

  /** Worlds after which the precision is looked at, and hopeless options are dropped. */
  private static final int LOOK_EVERY = 40;

  /** Share of worlds in which an option that is never best may yet be open, to be dropped. */
  private static final double RARELY = 0.05;

  private final Assumptions assumptions;
  private final List<ChoiceSet> options;
  private final double[][] worlds;
  private final int runs;
  private boolean complete;

  /**
   * An advisor for the options of a ranking.
   *
   * @param assumptions the scenario's, those that may matter
   * @param ranked names of the single options, best first
   * @param worlds a place for each assumption, by world
   * @param runs replications of each option in each world, at most
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

  /** Most replications that it takes. */
  public static long replications(int worlds, int options, int runs) {
    return (long) runs * (options + 1) * (worlds + 2L * TRIED * CLOSER);
  }

  /** Whether nobody stopped it. */
  public boolean complete() {
    return complete;
  }

  /**
   * Simulates worlds until it is known as precisely how often the first is best as the worst share
   * would be in all of them; to be called once.
   *
   * @return what is known by then; null if stopped before there were two worlds
   */
  public Robustness robustness(Workers workers, Progress progress) {
    Stages stages = new Stages(progress, replications(worlds.length, options.size(), runs) / 4);
    WorldTable table = new WorldTable(options.size());
    int[] tried = IntStream.range(0, options.size()).toArray();
    double asked = Share.of(worlds.length / 2, worlds.length).ci95().halfWidth();
    complete = true;
    while (complete && table.size() < worlds.length && !precise(table, asked)) {
      int first = table.size();
      int end = Math.min(worlds.length, first + LOOK_EVERY);
      int[] here = tried;
      complete =
          simulate(
              end - first,
              drawn(assumptions, Arrays.copyOfRange(worlds, first, end)),
              here,
              Math.min(runs, FIRST_LOOK),
              runs,
              workers,
              world -> {
                table.add(world);
                stages.add(world.simulations());
              });
      // Who was best in none of a few worlds may yet be best at an end.
      tried = table.size() < LOOK_EVERY ? tried : table.worthTrying(RARELY);
    }
    return table.size() < 2 ? null : found(table, tried, workers, stages);
  }

  private static boolean precise(WorldTable table, double asked) {
    return table.size() > 0 && table.halfWidth() <= asked;
  }

  private Robustness found(WorldTable table, int[] tried, Workers workers, Stages stages) {
    List<Robustness.Flip> flips = new ArrayList<>();
    int ends = complete ? flips(table, tried, workers, stages, flips) : 0;
    int looks = (worlds.length + LOOK_EVERY - 1) / LOOK_EVERY;
    return new Robustness(
        table.size(),
        worlds.length,
        runs,
        stages.simulations(),
        table.halfWidth(),
        table.confidence(looks),
        assumptions.size(),
        table.fared(options.stream().map(ChoiceSet::name).toList()),
        table.unresolved(),
        ends,
        List.copyOf(flips));
  }

  private static Scenarios drawn(Assumptions assumptions, double[][] places) {
    return number -> assumptions.at(places[number]);
  }

  private static Scenarios ends(Assumptions assumptions, int[] strongest) {
    return number -> assumptions.moved(strongest[number / 2], number % 2);
  }

  /** Each world is one piece of work. */
  private record Worlds(
      Scenarios world, long seed, List<ChoiceSet> options, int[] tried, int first, int most)
      implements Work<PlausibleWorld> {
    @Override
    public IntFunction<PlausibleWorld> hand() {
      return number -> PlausibleWorld.of(world.of(number), seed, options, tried, first, most);
    }
  }

  /** Simulates worlds; false after a stop. */
  private boolean simulate(
      int count,
      Scenarios world,
      int[] tried,
      int first,
      int most,
      Workers workers,
      Consumer<PlausibleWorld> taker) {
    long seed = assumptions.scenario().seed();
    int taken =
        workers.inOrder(
            count,
            new Worlds(world, seed, options, tried, first, most),
            simulated -> {
              taker.accept(simulated);
              return true;
            });
    return taken == count;
  }

  /** Assumptions that alone change which option is best, the strongest first; ends tried. */
  private int flips(
      WorldTable table, int[] tried, Workers workers, Stages stages, List<Robustness.Flip> flips) {
    int[] strongest = strongest(table);
    int[] ends = {0};
    complete =
        simulate(
            2 * strongest.length,
            ends(assumptions, strongest),
            tried,
            Math.min(runs, 2 * FIRST_LOOK),
            runs * CLOSER,
            workers,
            world -> {
              stages.add(world.simulations());
              flip(world, strongest[ends[0] / 2], ends[0] % 2, flips);
              ends[0]++;
            });
    flips.sort(Comparator.comparingDouble(flip -> -flip.ahead().mean()));
    return ends[0];
  }

  private void flip(PlausibleWorld world, int number, int end, List<Robustness.Flip> flips) {
    if (world.best() != 0 && world.ahead().resolved()) {
      Assumption assumption = assumptions.list().get(number);
      flips.add(
          new Robustness.Flip(
              assumption.key(),
              assumption.value(),
              end == 0 ? assumption.low() : assumption.high(),
              options.get(world.best()).name(),
              world.ahead()));
    }
  }

  /** Assumptions whose place goes most with the lead of the option ranked first. */
  private int[] strongest(WorldTable table) {
    double[] lead = table.leads();
    double[] strength = new double[assumptions.size()];
    Integer[] order = new Integer[strength.length];
    for (int i = 0; i < strength.length; i++) {
      int place = i;
      double[] places =
          Arrays.stream(worlds).limit(lead.length).mapToDouble(world -> world[place]).toArray();
      double correlation =
          lead.length < 3 ? 0 : new SpearmansCorrelation().correlation(places, lead);
      strength[i] = Double.isNaN(correlation) ? 0 : FastMath.abs(correlation);
      order[i] = i;
    }
    Arrays.sort(order, Comparator.comparingDouble(i -> -strength[i]));
    return Arrays.stream(order).limit(TRIED).mapToInt(Integer::intValue).toArray();
  }
}
