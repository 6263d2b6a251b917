package slipstream.simulator.experiment.advice;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;

/**
 * How options fare in one world: simulated there until it is clear which is best, or for as many
 * replications as a world is given.
 *
 * @param best number of the option that saves most
 * @param open by option, whether it may be the best all the same
 * @param saved by option, days saved; null where it was not simulated
 * @param behind by option, days that it saves less than the best; NaN where it was not simulated
 * @param lead days by which the option ranked first is ahead of the best of the others
 * @param ahead days by which the best is ahead of the option ranked first
 * @param simulations replications of all options
 */
record PlausibleWorld(
    int best,
    boolean[] open,
    Moments[] saved,
    double[] behind,
    double lead,
    Estimate ahead,
    long simulations)
    implements Serializable {

  /**
   * Simulates a world.
   *
   * @param options all, the one ranked first at the assumed values first
   * @param tried those that are simulated here, by number; the first among them
   * @param first replications before the first look
   * @param most replications of an option at most
   */
  static PlausibleWorld of(
      Scenario world, long seed, List<ChoiceSet> options, int[] tried, int first, int most) {
    Stages counted = new Stages((done, planned) -> {}, 0);
    Workers alone = Threads.alone();
    Trials trials = new Trials(world, seed, false, Math.min(first, most), alone, counted);
    List<ChoiceSet> here = Arrays.stream(tried).mapToObj(options::get).toList();
    Race<ChoiceSet> race = new Race<>(trials, here, first, most);
    race.run();
    int runs = here.stream().mapToInt(race::runs).max().orElse(0);
    trials.extend(here.size() > 1 ? List.of() : here, most);
    trials.extend(List.of(Trials.NONE), here.size() > 1 ? runs : most);
    List<ChoiceSet> order = race.order();
    ChoiceSet winner = order.get(0);
    boolean[] open = new boolean[options.size()];
    Moments[] saved = new Moments[options.size()];
    double[] behind = new double[options.size()];
    Arrays.fill(behind, Double.NaN);
    for (int option : tried) {
      ChoiceSet set = options.get(option);
      open[option] = race.open(set);
      saved[option] = trials.moved(Trials.NONE, set);
      behind[option] = trials.moved(set, winner).mean();
    }
    Estimate ahead = trials.behind(options.get(0), winner);
    double lead = 0 - ahead.mean();
    if (options.get(0).equals(winner)) {
      ChoiceSet rival = order.size() > 1 ? order.get(1) : Trials.NONE;
      lead = trials.behind(rival, winner).mean();
    }
    return new PlausibleWorld(
        options.indexOf(winner), open, saved, behind, lead, ahead, counted.simulations());
  }

  /** Whether the best is told from all others. */
  boolean resolved() {
    return IntStream.range(0, open.length).noneMatch(option -> open[option] && option != best);
  }
}
