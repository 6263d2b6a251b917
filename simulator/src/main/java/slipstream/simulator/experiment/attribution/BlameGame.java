package slipstream.simulator.experiment.attribution;

import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.ledger.Party;

/**
 * The game of who is blamed: a coalition is worth the share of all blame points that lands on one
 * party. A share is a ratio of sums, so it is taken over all replications that are averaged; of one
 * alone it would weigh a quiet sprint as much as a loud one.
 */
final class BlameGame implements Game {
  /** Replications that share an order, and a ratio: its bias falls with their number. */
  static final int TOGETHER = 50;

  /** Places of the party's points, which become its share, and of all points. */
  private static final int POINTS = SLIP;

  private static final int ALL = ON_TIME;

  private final Players players;
  private final Party named;
  private final long seed;
  private long coalition = -1;
  private TeamRun team;

  BlameGame(Players players, Party named, long seed) {
    this.players = players;
    this.named = named;
    this.seed = seed;
  }

  @Override
  public void play(long asked, long replication, double[] worths) {
    if (asked != coalition) {
      coalition = asked;
      team = new TeamRun(players.scenario(asked));
    }
    Facts facts = team.run(seed, replication);
    worths[POINTS] += facts.blame.points(named);
    worths[ALL] += facts.blame.total();
  }

  @Override
  public void settle(double[] means) {
    means[POINTS] = means[ALL] > 0 ? means[POINTS] / means[ALL] : 0;
    means[ALL] = 0;
  }
}
