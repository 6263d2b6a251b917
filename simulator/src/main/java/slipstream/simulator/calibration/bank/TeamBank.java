package slipstream.simulator.calibration.bank;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.SobolPoints;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;

/**
 * Teams drawn from the prior, each with its simulated sprints. Every team is seen through several
 * trackers, for simulating costs a thousand times what telling costs. Does not depend on a history,
 * so one bank serves all of them.
 */
public final class TeamBank {
  private static final long POINTS = -101;

  private final Prior prior;
  private final int trackers;
  private final double[][] teamShares;
  private final double[][] trackerShares;
  private final double[] done;
  private final double[] interruptions;
  private final float[][] ratios;
  private final float[][] ascending;

  /** Logarithms of likelihoods, by cell of {@link Densities} and team. */
  private final float[][] logs;

  private final boolean complete;

  private TeamBank(
      Prior prior,
      int trackers,
      double[][] teamShares,
      double[][] trackerShares,
      double[] done,
      double[] interruptions,
      float[][] ratios,
      float[][] densities,
      boolean complete) {
    this.prior = prior;
    this.trackers = trackers;
    this.teamShares = teamShares;
    this.trackerShares = trackerShares;
    this.done = done;
    this.interruptions = interruptions;
    this.ratios = ratios;
    ascending = new float[ratios.length][];
    for (int team = 0; team < ratios.length; team++) {
      ascending[team] = ratios[team].clone();
      Arrays.sort(ascending[team]);
    }
    this.complete = complete;
    logs = Densities.logs(densities);
  }

  /**
   * Draws and simulates the teams.
   *
   * @param prior what is drawn
   * @param maker makes a scenario from a value for each of the prior's team parameters
   * @param size how many of what
   * @param seed of all chance
   * @param workers whose stop leaves a smaller bank that holds
   * @param progress hears of every team
   */
  public static TeamBank draw(
      Prior prior, TeamMaker maker, BankSize size, long seed, Workers workers, Progress progress) {
    int own = prior.team().size();
    int dimensions = own + prior.tracker().size();
    int views = size.teams() * size.trackers();
    double[][] teams = points(size.teams(), 0, own, seed);
    double[][] habits = points(views, own, dimensions, seed);
    double[] done = new double[size.teams()];
    double[] interruptions = new double[views];
    float[][] ratios = new float[views][];
    float[][] densities = new float[views][];
    int[] taken = {0};
    workers.inOrder(
        size.teams(),
        new Teams(new SimulatedTeam(prior, maker, size, seed), 0, teams, habits),
        team -> {
          for (int view = 0; view < size.trackers(); view++) {
            ratios[taken[0] * size.trackers() + view] = team.ratios[view];
            densities[taken[0] * size.trackers() + view] = team.densities[view];
            interruptions[taken[0] * size.trackers() + view] = team.interruptionsADay;
          }
          done[taken[0]] = team.meanDone;
          taken[0]++;
          progress.done(taken[0], size.teams());
          return true;
        });
    int got = taken[0] * size.trackers();
    return new TeamBank(
        prior,
        size.trackers(),
        Arrays.copyOf(teams, taken[0]),
        Arrays.copyOf(habits, got),
        done,
        Arrays.copyOf(interruptions, got),
        Arrays.copyOf(ratios, got),
        Arrays.copyOf(densities, got),
        taken[0] == size.teams());
  }

  /**
   * A piece is a team.
   *
   * @param first number of the first of the teams that are here
   */
  private record Teams(SimulatedTeam one, int first, double[][] teams, double[][] habits)
      implements Work<SimulatedTeam.Seen> {
    @Override
    public Work<SimulatedTeam.Seen> part(int from, int to) {
      int each = habits.length / teams.length;
      return new Teams(
          one,
          from,
          Arrays.copyOfRange(teams, from - first, to - first),
          Arrays.copyOfRange(habits, (from - first) * each, (to - first) * each));
    }

    @Override
    public IntFunction<SimulatedTeam.Seen> hand() {
      int each = habits.length / teams.length;
      return number -> {
        int at = (number - first) * each;
        return one.simulate(
            number, teams[number - first], Arrays.copyOfRange(habits, at, at + each));
      };
    }
  }

  /**
   * Sobol points in some dimensions. Teams and habits must not share one: their points would follow
   * one another.
   */
  private static double[][] points(int points, int from, int to, long seed) {
    RandomStream stream = new RandomStream(POINTS, from);
    stream.restart(RandomStream.replicationKey(seed, 0));
    // Where nothing is drawn, every point is the same.
    double[][] all = to == 0 ? new double[points][0] : SobolPoints.points(points, to, stream);
    double[][] some = new double[points][];
    Arrays.setAll(some, point -> Arrays.copyOfRange(all[point], from, to));
    return some;
  }

  /** How many teams there are, each with its tracker. */
  public int size() {
    return ratios.length;
  }

  /** Whether all teams that were asked for were simulated. */
  public boolean complete() {
    return complete;
  }

  /** What was drawn. */
  public Prior prior() {
    return prior;
  }

  /** Simulated ratios of a team. */
  public float[] ratios(int team) {
    return ratios[team];
  }

  /** The same in ascending order. */
  float[] ascending(int team) {
    return ascending[team];
  }

  /** Mean share of its commitment that a team does, whatever its tracker says. */
  public double meanDone(int team) {
    return done[team / trackers];
  }

  /** Unplanned requests and incidents a working day, by team. */
  public double[] interruptionsADay() {
    return interruptions.clone();
  }

  /** Sums of weights over the trackers of each simulated team. */
  public double[] bySimulatedTeam(double[] weights) {
    double[] sums = new double[weights.length / trackers];
    for (int team = 0; team < weights.length; team++) {
      sums[team / trackers] += weights[team];
    }
    return sums;
  }

  /**
   * Adds the logarithm of the likelihood of one sprint's ratio, team by team.
   *
   * @param sums by team
   * @param weight of the sprint
   */
  public void addLogLikelihood(double[] sums, double ratio, double weight) {
    float[] row = logs[Densities.cell(ratio)];
    for (int team = 0; team < sums.length; team++) {
      sums[team] += weight * row[team];
    }
  }

  /**
   * Where each parameter of a team lies among all teams, 0 to 1: the team's, then its tracker's.
   */
  public double[] shares(int team) {
    double[] own = teamShares[team / trackers];
    double[] habits = trackerShares[team];
    double[] all = Arrays.copyOf(own, own.length + habits.length);
    System.arraycopy(habits, 0, all, own.length, habits.length);
    return all;
  }

  /** What is drawn, in the order of {@link #shares}. */
  public List<PriorParameter> parameters() {
    return Stream.concat(prior.team().stream(), prior.tracker().stream()).toList();
  }
}
