package slipstream.simulator.experiment;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.work.Scenarios;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
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
  private final Scenarios scenarios;
  private final Taker taker;
  private final Queue<Numbered> full = new ConcurrentLinkedQueue<>();
  private Numbered open;
  private int begun;
  private int done;

  private ExperimentSeries(int runs, Scenarios scenarios, Taker taker) {
    this.runs = runs;
    this.scenarios = scenarios;
    this.taker = taker;
  }

  private record Numbered(int number, Experiment experiment) {}

  /** A piece is a block of one experiment; blocks of one experiment follow one another. */
  private record Blocks(Scenarios scenarios, int runs) implements Work<Block> {
    @Override
    public IntFunction<Block> hand() {
      return new Hand(this);
    }

    @Override
    public Work<Block> part(int from, int to) {
      int blocks = Block.count(runs);
      return new Blocks(scenarios.part(from / blocks, (to - 1) / blocks + 1), runs);
    }
  }

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
      Scenarios scenarios,
      Workers workers,
      Progress progress,
      Taker taker) {
    ExperimentSeries series = new ExperimentSeries(runs, scenarios, taker);
    int planned = Math.multiplyExact(experiments, runs);
    workers.inOrder(
        Block.count(runs) * experiments,
        new Blocks(scenarios, runs),
        block -> {
          series.merge(block);
          progress.done(series.done, planned);
          return true;
        },
        // Merging is quick; summing up is not, and holds nobody up here.
        series::handOver);
    series.handOver();
  }

  private void merge(Block block) {
    if (open == null) {
      open = new Numbered(begun, new Experiment(scenarios.of(begun)));
      begun++;
    }
    open.experiment.merge(block);
    done += block.measures[0].length;
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
  private static final class Hand implements IntFunction<Block> {
    private final Blocks work;
    private int number = -1;
    private Scenario scenario;
    private TeamRun team;

    Hand(Blocks work) {
      this.work = work;
    }

    @Override
    public Block apply(int piece) {
      int blocks = Block.count(work.runs);
      if (piece / blocks != number) {
        number = piece / blocks;
        scenario = work.scenarios.of(number);
        team = new TeamRun(scenario);
      }
      return Block.simulate(team, scenario, piece % blocks, work.runs);
    }
  }
}
