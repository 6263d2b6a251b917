package slipstream.simulator.experiment.advice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.Promise;
import slipstream.simulator.team.TeamRun;

/**
 * Replications of options on the promise that the scenario makes without them, each option with as
 * many as it was given. Replication i has the same luck for all, so two options are compared on
 * those that both have.
 *
 * <p>Where an option promises what the scenario does, its replication with the promise kept is its
 * replication with a promise of its own, and is simulated once.
 */
final class Trials implements Race.Arms<ChoiceSet> {
  /** The scenario without any option. */
  static final ChoiceSet NONE = new ChoiceSet(List.of());

  /** Replications of a piece of work, usually. */
  static final int BLOCK = 25;

  /** Options of a piece of work: the promises that they must keep are made once. */
  private static final int GROUP = 8;

  /** What is measured where each option makes its own promise. */
  static final List<Measure> FREE =
      List.of(Measure.of(Measure.SLIP), Measure.of(Measure.ON_TIME), Measure.of(Measure.DELIVERED));

  private final Scenario scenario;
  private final long seed;
  private final boolean free;
  private final int block;
  private final Workers workers;
  private final Stages stages;
  private final Map<ChoiceSet, Track> tracks = new LinkedHashMap<>();

  /**
   * No replication yet.
   *
   * @param free whether options are simulated with their own promise as well
   * @param block replications of a piece of work; options have a multiple of it, or all
   */
  Trials(Scenario scenario, long seed, boolean free, int block, Workers workers, Stages stages) {
    this.scenario = scenario;
    this.seed = seed;
    this.free = free;
    this.block = block;
    this.workers = workers;
    this.stages = stages;
  }

  /** What is known of an option: first the slip on the kept promise, then the free measures. */
  private static final class Track {
    final Scenario made;
    double[][] values;
    int runs;

    Track(Scenario made, int measures) {
      this.made = made;
      values = new double[measures][0];
    }

    void makeRoom(int most) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Arrays.copyOf(values[i], Math.max(values[i].length, most));
      }
    }
  }

  private record Piece(int first, int end, List<Track> tracks) {
    Asked asked() {
      return new Asked(first, end, tracks.stream().map(track -> track.made).toList());
    }

    void keep(double[][][] values) {
      for (int i = 0; i < values.length; i++) {
        for (int measure = 0; measure < values[i].length; measure++) {
          System.arraycopy(
              values[i][measure], 0, tracks.get(i).values[measure], first, end - first);
        }
      }
    }
  }

  /** Replications of the scenario with options, from a first to one before an end. */
  private record Asked(int first, int end, List<Scenario> made) implements Serializable {}

  /** What they came to, by option, measure and replication. */
  private record Done(double[][][] values, int simulations) implements Serializable {}

  @Override
  public boolean extend(List<ChoiceSet> sets, int runs) {
    return extend(sets, set -> runs);
  }

  /**
   * Simulates what is missing, replications first: after a stop, the first of all are there.
   *
   * @param runs how many replications an option is to have
   * @return false after a stop
   */
  boolean extend(List<ChoiceSet> sets, ToIntFunction<ChoiceSet> runs) {
    List<Piece> pieces = pieces(sets, runs);
    int[] next = {0};
    int taken =
        workers.inOrder(
            pieces.size(),
            new Replications(scenario, seed, free, 0, pieces.stream().map(Piece::asked).toList()),
            done -> {
              pieces.get(next[0]++).keep(done.values);
              stages.add(done.simulations);
              return true;
            });
    // Neighbouring pieces share a block: of one that was cut short nothing counts.
    int whole = taken == pieces.size() ? Integer.MAX_VALUE : pieces.get(taken).first;
    pieces.stream()
        .limit(taken)
        .filter(piece -> piece.first < whole)
        .forEach(piece -> piece.tracks.forEach(track -> track.runs = piece.end));
    return taken == pieces.size();
  }

  private List<Piece> pieces(List<ChoiceSet> sets, ToIntFunction<ChoiceSet> runs) {
    int most = sets.stream().mapToInt(runs).max().orElse(0);
    for (ChoiceSet set : sets) {
      tracks
          .computeIfAbsent(set, s -> new Track(s.made(scenario), 1 + (free ? FREE.size() : 0)))
          .makeRoom(runs.applyAsInt(set));
    }
    List<Piece> pieces = new ArrayList<>();
    for (int first = 0; first < most; first += block) {
      int from = first;
      // All that go on here end together: beside the last block, at a multiple of its length.
      int end = Math.min(most, first + block);
      List<Track> missing =
          sets.stream()
              .filter(set -> tracks.get(set).runs <= from && from < runs.applyAsInt(set))
              .map(tracks::get)
              .toList();
      for (int i = 0; i < missing.size(); i += GROUP) {
        pieces.add(new Piece(first, end, missing.subList(i, Math.min(missing.size(), i + GROUP))));
      }
    }
    return pieces;
  }

  /**
   * A piece is a few options in a block of replications.
   *
   * @param from number of the first of the pieces that are here
   */
  private record Replications(
      Scenario scenario, long seed, boolean free, int from, List<Asked> pieces)
      implements Work<Done> {
    @Override
    public Work<Done> part(int first, int end) {
      List<Asked> some = List.copyOf(pieces.subList(first - from, end - from));
      return new Replications(scenario, seed, free, first, some);
    }

    @Override
    public IntFunction<Done> hand() {
      return number -> simulate(pieces.get(number - from));
    }

    private Done simulate(Asked piece) {
      Promise[] promises = promises(piece.first, piece.end);
      double[][][] values = new double[piece.made.size()][][];
      int simulations = 0;
      for (int option = 0; option < values.length; option++) {
        Scenario made = piece.made.get(option);
        TeamRun team = TeamRun.unwatched(made);
        values[option] = new double[1 + (free ? FREE.size() : 0)][promises.length];
        for (int i = 0; i < promises.length; i++) {
          simulations += simulate(values[option], i, made, team, piece.first + i, promises[i]);
        }
      }
      return new Done(values, simulations);
    }

    private Promise[] promises(int first, int end) {
      TeamRun promisor = TeamRun.unwatched(scenario);
      Promise[] promises = new Promise[end - first];
      Arrays.setAll(promises, i -> promisor.promise(seed, first + i).copy());
      return promises;
    }

    private int simulate(
        double[][] values, int at, Scenario made, TeamRun team, int run, Promise kept) {
      if (!free) {
        values[0][at] = slip(team.run(seed, run, kept), made);
        return 1;
      }
      Facts facts = team.run(seed, run);
      for (int i = 0; i < FREE.size(); i++) {
        values[1 + i][at] = FREE.get(i).of().applyAsDouble(facts, made);
      }
      boolean same = team.promise().sameAs(kept);
      values[0][at] = same ? values[1][at] : slip(team.run(seed, run, kept), made);
      return same ? 1 : 2;
    }
  }

  private static double slip(Facts facts, Scenario made) {
    return FREE.get(0).of().applyAsDouble(facts, made);
  }

  /** Replications that an option has. */
  int runs(ChoiceSet set) {
    Track track = tracks.get(set);
    return track == null ? 0 : track.runs;
  }

  /** The scenario with an option that has replications. */
  Scenario made(ChoiceSet set) {
    return tracks.get(set).made;
  }

  /** Slips in days on the kept promise, by replication. */
  double[] kept(ChoiceSet set, int runs) {
    return Arrays.copyOf(tracks.get(set).values[0], runs);
  }

  /** Values of a free measure, by its place in {@link #FREE} and replication. */
  double[] free(int measure, ChoiceSet set, int runs) {
    return Arrays.copyOf(tracks.get(set).values[1 + measure], runs);
  }

  @Override
  public double value(ChoiceSet set, int run) {
    return tracks.get(set).values[0][run];
  }

  /** Days by which one option slips more than another, on the replications that both have. */
  Estimate behind(ChoiceSet set, ChoiceSet other) {
    return Estimate.of(moved(set, other));
  }

  /** The same, with its scatter. */
  Moments moved(ChoiceSet set, ChoiceSet other) {
    Moments moved = new Moments();
    for (int run = 0; run < Math.min(runs(set), runs(other)); run++) {
      moved.add(value(set, run) - value(other, run));
    }
    return moved;
  }

  /** The mean of one less the other, replication by replication. */
  static Estimate difference(double[] one, double[] other) {
    double[] difference = new double[one.length];
    Arrays.setAll(difference, i -> one[i] - other[i]);
    return Estimate.of(difference);
  }
}
