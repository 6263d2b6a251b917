package slipstream.simulator.experiment;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;

/**
 * Many experiments with equally many runs, one after another on the same threads. Their blocks are
 * one row of work: nobody waits at the end of an experiment, and few are unfinished at a time,
 * however many threads there are. Each result has the bits of {@link Experiment}.
 */
public final class ExperimentSeries {
  /** Takes the results: from any worker, several at a time, in about the order of the numbers. */
  @FunctionalInterface
  public interface Taker {
    /** One experiment has all its runs. */
    void take(int number, Result result, Runs runs);
  }

  private final int runs;
  private final IntFunction<Scenario> scenarios;
  private final Taker taker;
  private final Queue<Numbered> full = new ConcurrentLinkedQueue<>();
  private Numbered open;
  private int done;

  private ExperimentSeries(int runs, IntFunction<Scenario> scenarios, Taker taker) {
    this.runs = runs;
    this.scenarios = scenarios;
    this.taker = taker;
  }

  private record Numbered(int number, Experiment experiment) {}

  private record Piece(int number, Scenario scenario, Block block) {}

  /**
   * Runs the experiments; those that a stop finds unfinished are dropped.
   *
   * @param experiments how many
   * @param runs replications of each, which no scenario may make depend on a precision; experiments
   *     times runs must be an {@code int}
   * @param scenarios the scenario of a number from 0; called from any worker, more than once
   * @param progress hears of every finished block; counts replications of all experiments
   * @throws IllegalStateException if a worker or the taker fails; its cause is the failure
   */
  public static void run(
      int experiments,
      int runs,
      IntFunction<Scenario> scenarios,
      Workers workers,
      Progress progress,
      Taker taker) {
    ExperimentSeries series = new ExperimentSeries(runs, scenarios, taker);
    int planned = Math.multiplyExact(experiments, runs);
    workers.inOrder(
        Block.count(runs) * experiments,
        () -> series.new Hand(),
        piece -> {
          series.merge(piece);
          progress.done(series.done, planned);
          return true;
        });
    series.handOver();
  }

  /** Merging is quick; summing up is not, and is left to whoever next comes for work. */
  private void merge(Piece piece) {
    if (open == null) {
      open = new Numbered(piece.number, new Experiment(piece.scenario));
    }
    open.experiment.merge(piece.block);
    done += piece.block.measures[0].length;
    if (open.experiment.runs().size() == runs) {
      full.add(open);
      open = null;
    }
  }

  private void handOver() {
    for (Numbered next = full.poll(); next != null; next = full.poll()) {
      taker.take(next.number, next.experiment.result(true), next.experiment.runs());
    }
  }

  /** A worker; it keeps the team that it simulated last. */
  private final class Hand implements IntFunction<Piece> {
    private int number = -1;
    private Scenario scenario;
    private TeamRun team;

    @Override
    public Piece apply(int piece) {
      handOver();
      int blocks = Block.count(runs);
      if (piece / blocks != number) {
        number = piece / blocks;
        scenario = scenarios.apply(number);
        team = new TeamRun(scenario);
      }
      return new Piece(number, scenario, Block.simulate(team, scenario, piece % blocks, runs));
    }
  }
}
