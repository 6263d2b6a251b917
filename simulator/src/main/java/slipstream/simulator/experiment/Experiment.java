package slipstream.simulator.experiment;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;

/**
 * Monte Carlo: many replications of one scenario on all the threads that are given. Blocks are
 * computed in any order and merged in theirs. With a precision asked for, it goes on until the
 * interval of the mean slip, looked at after every thousand runs, is as narrow.
 */
public final class Experiment {
  /** Most runs that a precision may take. */
  public static final int MOST_RUNS = 1_000_000;

  /** A piece is a block of neighbouring replications. */
  private record Blocks(Scenario scenario, int limit) implements Work<Block> {
    @Override
    public IntFunction<Block> hand() {
      TeamRun team = new TeamRun(scenario);
      return number -> Block.simulate(team, scenario, number, limit);
    }
  }

  private final Scenario scenario;
  private final int limit;
  private final Runs runs;
  private Totals totals;
  private boolean enough;

  /** Memory holds the measures of every run. */
  public Experiment(Scenario scenario) {
    this(scenario, (Spill) null);
  }

  /**
   * However many runs, memory does not grow with them.
   *
   * @param spill takes the measures of runs beyond the last 100,000
   */
  public Experiment(Scenario scenario, Spill spill) {
    this(scenario, scenario.precision() == null ? scenario.runs() : MOST_RUNS, spill);
  }

  private Experiment(Scenario scenario, int limit, Spill spill) {
    this.scenario = scenario;
    this.limit = limit;
    runs = new Runs(spill);
  }

  /**
   * The first replications of a scenario with a fixed number of runs: what a study has of it that
   * the user interrupted. The result is complete only if these are all runs.
   */
  public static Experiment ofFirst(int runs, Scenario scenario) {
    return new Experiment(scenario, runs, null);
  }

  /**
   * Runs the experiment; to be called once.
   *
   * @param executor runs the workers; must be able to run as many at once
   * @param workers number of workers, 1 or more
   * @param progress hears of every finished block
   * @param stop once true, no further block is begun, and the result holds the finished ones
   */
  public Result run(Executor executor, int workers, Progress progress, BooleanSupplier stop) {
    return run(new Threads(executor, workers, stop), progress);
  }

  /**
   * Runs the experiment; to be called once.
   *
   * @param progress hears of every finished block
   */
  public Result run(Workers workers, Progress progress) {
    workers.inOrder(
        Block.count(limit),
        new Blocks(scenario, limit),
        block -> {
          merge(block);
          progress.done(runs.size(), planned());
          return !enough;
        });
    boolean all =
        runs.size() == limit && (scenario.precision() != null || limit == scenario.runs());
    return result(all || enough);
  }

  /** What the blocks that were merged so far have found. */
  Result result(boolean complete) {
    return new Findings(scenario, totals, runs).result(complete);
  }

  /** The measures of every run, once the experiment has run. */
  public Runs runs() {
    return runs;
  }

  /** Takes in the next block, in the order of their numbers. */
  void merge(Block block) {
    runs.add(block.measures);
    if (totals == null) {
      totals = block.totals;
    } else {
      totals.merge(block.totals);
    }
    enough = scenario.precision() != null && runs.size() % Block.LOOK_EVERY == 0 && preciseEnough();
  }

  private boolean preciseEnough() {
    return totals.slip.ci95().halfWidth() <= scenario.precision().slipMean();
  }

  /** The half-width falls with the root of the number of runs. */
  private int planned() {
    if (scenario.precision() == null || runs.size() < 2) {
      return limit;
    }
    double ratio = totals.slip.ci95().halfWidth() / scenario.precision().slipMean();
    return enough ? runs.size() : (int) Math.min(limit, Math.max(1, ratio * ratio) * runs.size());
  }
}
