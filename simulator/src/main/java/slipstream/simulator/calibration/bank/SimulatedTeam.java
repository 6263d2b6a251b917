package slipstream.simulator.calibration.bank;

import java.io.Serializable;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Backlog;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.Sprint;
import slipstream.simulator.scenario.Tracker;
import slipstream.simulator.team.TeamRun;

/** Simulates one team of the bank, and sees it through its trackers. */
public final class SimulatedTeam implements Serializable {
  private static final long TELLING = -103;

  private final Prior prior;
  private final TeamMaker maker;
  private final BankSize size;
  private final long seed;

  SimulatedTeam(Prior prior, TeamMaker maker, BankSize size, long seed) {
    this.prior = prior;
    this.maker = maker;
    this.size = size;
    this.seed = seed;
  }

  /** What is kept of a team: a row for each tracker. */
  static final class Seen implements Serializable {
    final double meanDone;
    final double interruptionsADay;
    final float[][] ratios;
    final float[][] densities;

    Seen(int trackers, double meanDone, double interruptionsADay) {
      this.meanDone = meanDone;
      this.interruptionsADay = interruptionsADay;
      ratios = new float[trackers][];
      densities = new float[trackers][];
    }
  }

  /**
   * Simulates the team of a number.
   *
   * @param drawn where each of its parameters lies in the prior, 0 to 1
   * @param habits the same of each of its trackers
   */
  Seen simulate(int number, double[] drawn, double[][] habits) {
    Scenario team = maker.apply(PriorDraw.at(prior.team(), drawn));
    // Each team has luck of its own, or one odd sprint would be in all of them.
    double[] done = done(team, seed, (long) number * size.sprints(), size.sprints());
    Seen seen = new Seen(size.trackers(), mean(done), team.mechanisms().interruptionsADay());
    for (int view = 0; view < size.trackers(); view++) {
      int at = number * size.trackers() + view;
      double[] values = PriorDraw.at(prior.tracker(), habits[view]);
      Tracker tracker = Habits.of(team.tracker(), prior.tracker(), values, seen.meanDone);
      RandomStream stream = new RandomStream(TELLING, at);
      stream.restart(RandomStream.replicationKey(seed, 0));
      float[] ratios = new float[done.length];
      for (int sprint = 0; sprint < ratios.length; sprint++) {
        ratios[sprint] = (float) tracker.says(done[sprint], stream);
      }
      seen.ratios[view] = ratios;
      seen.densities[view] = Densities.of(ratios);
    }
    return seen;
  }

  private static double[] done(Scenario team, long seed, long first, int sprints) {
    TeamRun run = TeamRun.unwatched(oneSprint(team));
    double[] done = new double[sprints];
    for (int sprint = 0; sprint < sprints; sprint++) {
      done[sprint] = run.run(seed, first + sprint).sprints[0].done();
    }
    return done;
  }

  /** Mean share of its commitment that a team does in a sprint, whatever its tracker says. */
  public static double meanDone(Scenario team, long seed, int sprints) {
    return mean(done(team, seed, 0, sprints));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** One sprint that commits up to the load, and ends when its time is over. */
  private static Scenario oneSprint(Scenario team) {
    Sprint sprint = team.sprint();
    Backlog backlog = team.backlog();
    return team.with(
        new Sprint(sprint.length(), sprint.hoursPerDay(), 1, 1),
        new Backlog(
            null,
            backlog.ahead(),
            backlog.frontendShare(),
            backlog.backendShare(),
            backlog.frontendSize(),
            backlog.backendSize(),
            backlog.estimateError(),
            backlog.sprintFactor(),
            backlog.load()));
  }
}
