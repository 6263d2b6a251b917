package slipstream.simulator.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.advice.TwoWaits;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;

/**
 * The games by a team without chance: it is 3 days late, of which an analyst saves 1, platform 2.
 */
class GamesTest {
  private static final Scenario TEAM = TwoWaits.team().scenario();
  private static final Players PLAYERS = Players.ofRoles(List.of(), off -> TEAM);

  @Test
  void aCoalitionIsWorthTheSlipThatItsMembersCause() {
    Game game = new TeamGame(PLAYERS, 1);
    assertThat(worths(game, all())).containsExactly(3, 0);
    assertThat(worths(game, all() - analyst())).containsExactly(2, 0);
    assertThat(worths(game, all() - platform())).containsExactly(1, 0);
    assertThat(worths(game, all() - analyst() - platform())).containsExactly(0, 1);
    // Asked again, after another.
    assertThat(worths(game, all())).containsExactly(3, 0);
    assertThat(worths(game, all())).containsExactly(3, 0);
  }

  /** What it is worth is added to what is there: means are taken over many replications. */
  @Test
  void worthsAreAddedUp() {
    Game game = new TeamGame(PLAYERS, 1);
    double[] worths = {10, 20};
    game.play(all(), 0, worths);
    game.play(all() - analyst() - platform(), 1, worths);
    assertThat(worths).containsExactly(13, 21);
  }

  @Test
  void aShareOfBlameIsThatOfAllPointsAndNoneWhereThereAreNone() {
    BlameGame game = new BlameGame(PLAYERS, null, 1);
    double[] means = {3, 12};
    game.settle(means);
    assertThat(means).containsExactly(0.25, 0);
    double[] nobody = {0, 0};
    game.settle(nobody);
    assertThat(nobody).containsExactly(0, 0);
  }

  /**
   * Only the two that are missing play; what a discipline errs in is a player where it is asked
   * for.
   */
  @Test
  void whoPlays() {
    assertThat(PLAYERS.keys())
        .containsExactly(
            Cause.missing(Role.SYSTEM_ANALYST).key(), Cause.missing(Role.PLATFORM).key());
    assertThat(Players.of(TEAM).keys()).startsWith(PLAYERS.keys().toArray(String[]::new));
  }

  private static double[] worths(Game game, long coalition) {
    double[] worths = new double[Game.MEASURES];
    game.play(coalition, 0, worths);
    return worths;
  }

  private static long all() {
    return (1L << PLAYERS.keys().size()) - 1;
  }

  private static long analyst() {
    return 1L << PLAYERS.keys().indexOf(Cause.missing(Role.SYSTEM_ANALYST).key());
  }

  private static long platform() {
    return 1L << PLAYERS.keys().indexOf(Cause.missing(Role.PLATFORM).key());
  }
}
