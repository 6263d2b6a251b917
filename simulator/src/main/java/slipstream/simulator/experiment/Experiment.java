package slipstream.simulator.experiment;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
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

  private static final int LOOK_EVERY = 1_000 / Block.RUNS;

  private final Scenario scenario;
  private final int limit;
  private final Runs runs = new Runs();

  /** Blocks that are done before one ahead of them is. */
  private final Map<Integer, Block> early = new TreeMap<>();

  private Totals totals;
  private int begun;
  private int merged;
  private boolean enough;
  private RuntimeException failure;

  public Experiment(Scenario scenario) {
    this.scenario = scenario;
    limit = scenario.precision() == null ? scenario.runs() : MOST_RUNS;
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
    CountDownLatch done = new CountDownLatch(workers);
    for (int i = 0; i < workers; i++) {
      executor.execute(
          () -> {
            try {
              work(progress, stop);
            } catch (RuntimeException e) {
              fail(e);
            } finally {
              done.countDown();
            }
          });
    }
    await(done);
    if (failure != null) {
      throw failure;
    }
    boolean complete = runs.size() == limit || enough;
    return new Findings(scenario, totals, runs).result(complete);
  }

  /** The measures of every run, once the experiment has run. */
  public Runs runs() {
    return runs;
  }

  private void work(Progress progress, BooleanSupplier stop) {
    TeamRun team = new TeamRun(scenario);
    for (int number = next(stop); number >= 0; number = next(stop)) {
      merge(number, Block.simulate(team, scenario, number, limit), progress);
    }
  }

  /** The number of the next block to compute, or -1; the first is computed in any case. */
  private synchronized int next(BooleanSupplier stop) {
    boolean over = enough || failure != null || (long) begun * Block.RUNS >= limit;
    return over || (begun > 0 && stop.getAsBoolean()) ? -1 : begun++;
  }

  private synchronized void merge(int number, Block block, Progress progress) {
    early.put(number, block);
    for (Block next = early.remove(merged); next != null; next = early.remove(merged)) {
      if (enough) {
        // Computed ahead of what turned out to be enough.
        return;
      }
      merged++;
      runs.add(next.measures);
      if (totals == null) {
        totals = next.totals;
      } else {
        totals.merge(next.totals);
      }
      enough = scenario.precision() != null && merged % LOOK_EVERY == 0 && preciseEnough();
    }
    progress.done(runs.size(), planned());
  }

  private boolean preciseEnough() {
    return totals.slip.ci95().halfWidth() <= scenario.precision().slipMean();
  }

  /** The half-width falls with the root of the number of runs. */
  private int planned() {
    if (scenario.precision() == null || totals == null || runs.size() < 2) {
      return limit;
    }
    double ratio = totals.slip.ci95().halfWidth() / scenario.precision().slipMean();
    return enough ? runs.size() : (int) Math.min(limit, Math.max(1, ratio * ratio) * runs.size());
  }

  private synchronized void fail(RuntimeException e) {
    failure = e;
  }

  private static void await(CountDownLatch done) {
    try {
      done.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for the workers", e);
    }
  }
}
