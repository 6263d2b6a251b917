package slipstream.simulator.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.work.Scenarios;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/**
 * The same replications of many scenarios, run by run: what attribution, advice and sensitivity are
 * made of. Replication i has the same luck in every scenario, so differences between scenarios of
 * one run are what the scenarios differ in.
 *
 * <p>Work is done replications first: after an interruption, the first runs of all scenarios are
 * there, and no others.
 */
public final class PairedRuns {
  /** Replications of a piece of work: after an interruption at most so many are lost. */
  private static final int BLOCK = 50;

  /** Replications of the first pieces: with hundreds of scenarios even 50 of each take seconds. */
  private static final int FIRST = 5;

  private final List<Measure> measures;

  /** By measure, scenario and run. */
  private final double[][][] values;

  private final int planned;

  private int runs;

  private PairedRuns(List<Measure> measures, int scenarios, int planned) {
    this.measures = measures;
    this.planned = planned;
    values = new double[measures.size()][scenarios][planned];
  }

  /**
   * Simulates.
   *
   * @param scenarios number of scenarios, 1 or more
   * @param scenario the scenario of a number from 0; called from any worker, more than once
   * @param seed seed of every scenario, whatever its own says
   * @param runs replications of each
   * @param measures what is kept of a run
   * @param progress hears of every finished piece; counts replications of all scenarios together
   */
  public static PairedRuns simulate(
      int scenarios,
      Scenarios scenario,
      long seed,
      int runs,
      List<Measure> measures,
      Workers workers,
      Progress progress) {
    return simulate(
        new Blocks(scenario, null, scenarios, seed, runs, List.copyOf(measures)),
        workers,
        progress);
  }

  /**
   * Simulates scenarios that must all keep the promise of one: what finishes sooner is told from
   * what promises less. Parameters as in {@link #simulate}.
   *
   * @param promising makes the promise of each replication, by the scenario's number
   */
  public static PairedRuns simulateOnPromiseOf(
      Scenarios promising,
      int scenarios,
      Scenarios scenario,
      long seed,
      int runs,
      List<Measure> measures,
      Workers workers,
      Progress progress) {
    return simulate(
        new Blocks(scenario, promising, scenarios, seed, runs, List.copyOf(measures)),
        workers,
        progress);
  }

  private static PairedRuns simulate(Blocks work, Workers workers, Progress progress) {
    int runs = work.runs;
    int scenarios = work.scenarios;
    PairedRuns paired = new PairedRuns(work.measures, scenarios, runs);
    int blocks = runs <= FIRST ? 1 : 1 + (runs - FIRST + BLOCK - 1) / BLOCK;
    int[] taken = {0, 0};
    workers.inOrder(
        Math.multiplyExact(blocks, scenarios),
        work,
        block -> {
          paired.put(taken[0] % scenarios, begin(taken[0] / scenarios), block);
          taken[0]++;
          taken[1] += block[0].length;
          paired.runs = Math.min(runs, begin(taken[0] / scenarios));
          progress.done(taken[1], Math.multiplyExact(runs, scenarios));
          return true;
        });
    return paired;
  }

  /** The first replication of a block. */
  private static int begin(int block) {
    return block == 0 ? 0 : FIRST + (block - 1) * BLOCK;
  }

  private void put(int scenario, int first, double[][] block) {
    for (int measure = 0; measure < block.length; measure++) {
      System.arraycopy(block[measure], 0, values[measure][scenario], first, block[measure].length);
    }
  }

  /**
   * A piece is a block of replications of one scenario: values by measure and replication.
   *
   * @param promising makes the promise that all must keep; null where each makes its own
   */
  private record Blocks(
      Scenarios scenario,
      Scenarios promising,
      int scenarios,
      long seed,
      int runs,
      List<Measure> measures)
      implements Work<double[][]> {
    @Override
    public IntFunction<double[][]> hand() {
      // Nobody need watch, unless a measure is what observers say.
      boolean watched = measures.stream().anyMatch(Measure::perceived);
      return piece -> simulate(piece % scenarios, piece / scenarios, watched);
    }

    private double[][] simulate(int number, int block, boolean watched) {
      Scenario made = scenario.of(number);
      TeamRun team = watched ? new TeamRun(made) : TeamRun.unwatched(made);
      TeamRun promisor = promising == null ? null : TeamRun.unwatched(promising.of(number));
      int first = begin(block);
      int end = Math.min(runs, begin(block + 1));
      double[][] values = new double[measures.size()][end - first];
      for (int run = first; run < end; run++) {
        Facts facts =
            promisor == null
                ? team.run(seed, run)
                : team.run(seed, run, promisor.promise(seed, run));
        for (int measure = 0; measure < values.length; measure++) {
          values[measure][run - first] = measures.get(measure).of().applyAsDouble(facts, made);
        }
      }
      return values;
    }
  }

  /** Replications that all scenarios have; 0 if interrupted before that. */
  public int runs() {
    return runs;
  }

  /** Whether all replications that were asked for are there. */
  public boolean complete() {
    return runs == planned;
  }

  /** A scenario's values of a measure, by run. */
  public double[] values(Measure measure, int scenario) {
    return Arrays.copyOf(values[measures.indexOf(measure)][scenario], runs);
  }
}
