package slipstream.page.engine;

import slipstream.simulator.experiment.Measure;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Quantiles;
import slipstream.simulator.team.TeamRun;

/** One sprint without and with a change, on the same luck: what {@code replay} tells of each. */
final class LiveSprint implements Live {
  /** Sprints among which a typical one is sought: in a quarter of a second. */
  private static final int LOOKED_AT = 250;

  private static final int STEP = 50;

  private static final Measure SLIP = Measure.of(Measure.SLIP);

  private final Scenario[] both;
  private final TeamRun[] teams;
  private final double[][] slips = new double[2][LOOKED_AT];
  private final Moments[] spreads = {new Moments(), new Moments()};
  private final boolean typical;
  private int run;
  private int looked;

  /**
   * A sprint.
   *
   * @param run its number, from 0; a negative one stands for a typical sprint
   */
  LiveSprint(Scenario before, Scenario after, int run) {
    both = new Scenario[] {before, after};
    typical = run < 0;
    this.run = run;
    teams =
        typical
            ? new TeamRun[] {TeamRun.unwatched(before), TeamRun.unwatched(after)}
            : new TeamRun[0];
  }

  @Override
  public boolean next() {
    if (!typical) {
      return false;
    }
    int end = Math.min(LOOKED_AT, looked + STEP);
    for (; looked < end; looked++) {
      for (int i = 0; i < both.length; i++) {
        slips[i][looked] = SLIP.of().applyAsDouble(teams[i].run(both[i].seed(), looked), both[i]);
        spreads[i].add(slips[i][looked]);
      }
    }
    if (looked < LOOKED_AT) {
      return true;
    }
    run = nearestToBothMedians();
    return false;
  }

  /** By the sum of squared distances of both ends, in standard deviations; of equals the first. */
  private int nearestToBothMedians() {
    double[] away = new double[LOOKED_AT];
    for (int team = 0; team < slips.length; team++) {
      double median = Quantiles.of(slips[team]).at(0.5);
      double spread = spreads[team].sd();
      for (int i = 0; i < LOOKED_AT; i++) {
        double distance = spread > 0 ? (slips[team][i] - median) / spread : 0;
        away[i] += distance * distance;
      }
    }
    int nearest = 0;
    for (int i = 1; i < LOOKED_AT; i++) {
      nearest = away[i] < away[nearest] ? i : nearest;
    }
    return nearest;
  }

  @Override
  public void tell(Tokens out) {
    out.list();
    for (Scenario scenario : both) {
      ResultWriter.diary(
          new TeamRun(scenario).tell(scenario.seed(), run, typical ? "typical" : "asked"), out);
    }
    out.end();
  }
}
