package slipstream.simulator.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Precision;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Share;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.SprintFacts;
import slipstream.simulator.team.TeamRun;

/**
 * A scenario and its alternatives under the same luck, replication by replication. Where an
 * alternative changes what is promised, it is run once more with the promise that was made without
 * it, so that finishing sooner can be told from promising less.
 */
public final class SideBySide {
  private static final Measure SLIP = Measure.of(Measure.SLIP);

  /** A piece is a block of neighbouring replications of all scenarios. */
  private record Blocks(List<Scenario> scenarios, int limit) implements Work<Piece> {
    @Override
    public IntFunction<Piece> hand() {
      List<TeamRun> teams = scenarios.stream().map(TeamRun::new).toList();
      return number -> new Piece(scenarios, teams, Block.runs(number, limit), number * Block.RUNS);
    }
  }

  private final List<Scenario> scenarios;
  private final int limit;
  private final List<Runs> runs = new ArrayList<>();
  private final List<Runs> keeping = new ArrayList<>();
  private final Totals[] totals;
  private final Moments[][] ahead;
  private final long[][] aheadRuns;
  private final long[] otherwise;
  private boolean enough;
  private IntFunction<Piece> own;

  /**
   * The scenarios to compare, each with all its replications on the seed of the first.
   *
   * @param scenarios the first is what the others are compared with; its runs or its precision say
   *     how many replications there are
   */
  public SideBySide(List<Scenario> scenarios) {
    this.scenarios = List.copyOf(scenarios);
    Scenario first = scenarios.get(0);
    limit = first.precision() == null ? first.runs() : Experiment.MOST_RUNS;
    int count = scenarios.size();
    totals = new Totals[count];
    otherwise = new long[count];
    ahead = new Moments[count][];
    aheadRuns = new long[count][];
    for (int i = 0; i < count; i++) {
      runs.add(new Runs());
      keeping.add(new Runs());
    }
  }

  /**
   * Runs everything; to be called once. With a precision asked for, it goes on until the mean
   * difference of the slip of every alternative is as certain.
   *
   * @param progress hears of every finished block; counts replications of all scenarios together
   */
  public void run(Workers workers, Progress progress) {
    workers.inOrder(
        Block.count(limit),
        new Blocks(scenarios, limit),
        piece -> {
          merge(piece);
          progress.done(
              scenarios.size() * size(), scenarios.size() * (enough ? size() : planned()));
          return !enough;
        });
  }

  /**
   * Simulates the next block on this thread, for those who must not be kept waiting for all of
   * them; instead of {@link #run}, with the same results.
   *
   * @return whether there is more to come
   */
  public boolean next() {
    if (own == null) {
      own = new Blocks(scenarios, limit).hand();
    }
    merge(own.apply(size() / Block.RUNS));
    return !enough && size() < limit;
  }

  /** Replications that are in the results. */
  public int size() {
    return runs.get(0).size();
  }

  /** What was found for a scenario, 0 being the first. */
  public Result result(int scenario) {
    boolean complete = size() == limit || enough;
    return new Findings(scenarios.get(scenario), totals[scenario], runs.get(scenario))
        .result(complete);
  }

  /** The runs of a scenario. */
  public Runs runs(int scenario) {
    return runs.get(scenario);
  }

  /** Slip in days, by run, of an alternative that keeps the promise made without it. */
  public double[] slipOnOldPromise(int scenario) {
    return keeping.get(scenario).values(0);
  }

  /** Replications in which an alternative promises something else. */
  public long runsThatPromiseOtherwise(int scenario) {
    return otherwise[scenario];
  }

  /** Sprints for which {@link #ahead} is known: as many as both scenarios can reach. */
  public int sprints(int scenario) {
    return ahead[scenario].length;
  }

  /**
   * What an alternative delivered up to the end of a sprint, from 0, less what the first scenario
   * did: hours of estimated work.
   */
  public Moments ahead(int scenario, int sprint) {
    return ahead[scenario][sprint];
  }

  /** Share of replications in which the alternative had delivered more by the end of a sprint. */
  public Share aheadShare(int scenario, int sprint) {
    return Share.of(aheadRuns[scenario][sprint], size());
  }

  private void merge(Piece piece) {
    for (int i = 0; i < totals.length; i++) {
      runs.get(i).add(piece.blocks[i].measures);
      if (totals[i] == null) {
        totals[i] = piece.blocks[i].totals;
        ahead[i] = piece.ahead[i];
        aheadRuns[i] = piece.aheadRuns[i];
      } else {
        totals[i].merge(piece.blocks[i].totals);
        for (int sprint = 0; sprint < ahead[i].length; sprint++) {
          ahead[i][sprint].merge(piece.ahead[i][sprint]);
          aheadRuns[i][sprint] += piece.aheadRuns[i][sprint];
        }
      }
      otherwise[i] += piece.otherwise[i];
      keeping.get(i).add(new double[][] {piece.slipKept[i]});
    }
    Precision precision = scenarios.get(0).precision();
    enough =
        precision != null && size() % Block.LOOK_EVERY == 0 && widest() <= precision.slipMean();
  }

  /** Hours to either side of the least certain difference of the slip. */
  private double widest() {
    double hours = scenarios.get(0).sprint().hoursPerDay();
    double[] before = runs.get(0).values(0);
    double widest = 0;
    for (int i = 1; i < totals.length; i++) {
      double[] after = runs.get(i).values(0);
      Moments moments = new Moments();
      for (int run = 0; run < after.length; run++) {
        moments.add(after[run] - before[run]);
      }
      widest = Math.max(widest, moments.ci95().halfWidth() * hours);
    }
    return widest;
  }

  /** The half-width falls with the root of the number of runs. */
  private int planned() {
    Precision precision = scenarios.get(0).precision();
    if (precision == null || size() < Block.LOOK_EVERY) {
      return limit;
    }
    double ratio = widest() / precision.slipMean();
    return (int) Math.min(limit, Math.max(1, ratio * ratio) * size());
  }

  /** A block of replications of all scenarios. */
  private static final class Piece implements Serializable {
    private final Block[] blocks;
    private final double[][] slipKept;
    private final Moments[][] ahead;
    private final long[][] aheadRuns;
    private final long[] otherwise;
    private double[] delivered = {};

    Piece(List<Scenario> scenarios, List<TeamRun> teams, int size, int first) {
      blocks = new Block[scenarios.size()];
      slipKept = new double[blocks.length][];
      ahead = new Moments[blocks.length][];
      aheadRuns = new long[blocks.length][];
      otherwise = new long[blocks.length];
      for (int i = 0; i < blocks.length; i++) {
        blocks[i] = new Block(size);
        slipKept[i] = new double[size];
      }
      long seed = scenarios.get(0).seed();
      for (int run = first; run < first + size; run++) {
        Facts before = teams.get(0).run(seed, run);
        blocks[0].add(before, scenarios.get(0));
        delivered(before.sprints);
        count(0, before);
        for (int i = 1; i < blocks.length; i++) {
          TeamRun team = teams.get(i);
          Facts after = team.run(seed, run);
          blocks[i].add(after, scenarios.get(i));
          count(i, after);
          if (!team.promise().sameAs(teams.get(0).promise())) {
            otherwise[i]++;
            after = team.run(seed, run, teams.get(0).promise());
          }
          slipKept[i][run - first] = SLIP.of().applyAsDouble(after, scenarios.get(i));
        }
      }
    }

    /** Keeps what the first scenario had delivered by the end of each sprint, in hours. */
    private void delivered(SprintFacts[] sprints) {
      delivered = delivered.length == sprints.length ? delivered : new double[sprints.length];
      double sum = 0;
      for (int sprint = 0; sprint < sprints.length; sprint++) {
        sum += sprints[sprint].deliveredHours;
        delivered[sprint] = sum;
      }
    }

    private void count(int scenario, Facts facts) {
      int sprints = Math.min(delivered.length, facts.sprints.length);
      if (ahead[scenario] == null) {
        ahead[scenario] = new Moments[sprints];
        aheadRuns[scenario] = new long[sprints];
        for (int sprint = 0; sprint < sprints; sprint++) {
          ahead[scenario][sprint] = new Moments();
        }
      }
      double sum = 0;
      for (int sprint = 0; sprint < sprints; sprint++) {
        sum += facts.sprints[sprint].deliveredHours;
        ahead[scenario][sprint].add(sum - delivered[sprint]);
        aheadRuns[scenario][sprint] += sum > delivered[sprint] ? 1 : 0;
      }
    }
  }
}
