package slipstream.simulator.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
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

  /** Whether a measure is what observers say: else nobody need watch. */
  private final boolean watched;

  private final int planned;

  /** Makes the promise that all must keep; null where each makes its own. */
  private final IntFunction<Scenario> promising;

  private int runs;

  private PairedRuns(
      List<Measure> measures, int scenarios, int planned, IntFunction<Scenario> promising) {
    this.measures = measures;
    this.planned = planned;
    watched = measures.stream().anyMatch(Measure::perceived);
    this.promising = promising;
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
      IntFunction<Scenario> scenario,
      long seed,
      int runs,
      List<Measure> measures,
      Workers workers,
      Progress progress) {
    return simulate(
        new PairedRuns(List.copyOf(measures), scenarios, runs, null),
        scenarios,
        scenario,
        seed,
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
      IntFunction<Scenario> promising,
      int scenarios,
      IntFunction<Scenario> scenario,
      long seed,
      int runs,
      List<Measure> measures,
      Workers workers,
      Progress progress) {
    return simulate(
        new PairedRuns(List.copyOf(measures), scenarios, runs, promising),
        scenarios,
        scenario,
        seed,
        workers,
        progress);
  }

  private static PairedRuns simulate(
      PairedRuns paired,
      int scenarios,
      IntFunction<Scenario> scenario,
      long seed,
      Workers workers,
      Progress progress) {
    int runs = paired.planned;
    int blocks = runs <= FIRST ? 1 : 1 + (runs - FIRST + BLOCK - 1) / BLOCK;
    int[] taken = {0, 0};
    workers.inOrder(
        Math.multiplyExact(blocks, scenarios),
        () ->
            piece ->
                paired.simulate(
                    piece % scenarios, scenario.apply(piece % scenarios), seed, piece / scenarios),
        replications -> {
          taken[0]++;
          taken[1] += replications;
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

  private int simulate(int number, Scenario scenario, long seed, int block) {
    TeamRun team = watched ? new TeamRun(scenario) : TeamRun.unwatched(scenario);
    TeamRun promisor = promising == null ? null : TeamRun.unwatched(promising.apply(number));
    int first = begin(block);
    int end = Math.min(planned, begin(block + 1));
    for (int run = first; run < end; run++) {
      Facts facts =
          promisor == null ? team.run(seed, run) : team.run(seed, run, promisor.promise(seed, run));
      for (int measure = 0; measure < values.length; measure++) {
        values[measure][number][run] = measures.get(measure).of().applyAsDouble(facts, scenario);
      }
    }
    return end - first;
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
