package slipstream.simulator.experiment.attribution;

import java.util.List;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/**
 * The game that a team plays: a coalition is worth the slip that its members cause. To make a team
 * takes as long as a replication or two, so the last one is kept for those who ask for it again.
 */
final class TeamGame implements Game {
  private static final List<Measure> MEASURED =
      List.of(Measure.of(Measure.SLIP), Measure.of(Measure.ON_TIME));

  private final Players players;
  private final long seed;
  private long coalition = -1;
  private Scenario scenario;
  private TeamRun team;

  TeamGame(Players players, long seed) {
    this.players = players;
    this.seed = seed;
  }

  @Override
  public void play(long asked, long replication, double[] worths) {
    if (asked != coalition) {
      coalition = asked;
      scenario = players.scenario(asked);
      team = TeamRun.unwatched(scenario);
    }
    Facts facts = team.run(seed, replication);
    for (int measure = 0; measure < MEASURES; measure++) {
      worths[measure] += MEASURED.get(measure).of().applyAsDouble(facts, scenario);
    }
  }
}
