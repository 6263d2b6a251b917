package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter.Shape;
import slipstream.simulator.statistics.Interval;

/** What weights that are given by hand say of teams to which nothing happens. */
class LearningTest {
  private static final int LOAD = 0;
  private static final int QA = 1;
  private static final int PARKED = 2;

  /** A place p among all teams is a load of 0.5 + 2 p. */
  private static final Prior PRIOR =
      BlankTeams.prior(
          List.of(
              BlankTeams.evenly(BlankTeams.LOAD, 0.5, 2.5),
              BlankTeams.drawn("structure.qa", Shape.COIN, 0, 1)),
          List.of(BlankTeams.evenly("tracker.parked", 0, 0.9)));

  private static final TeamBank EIGHT = bank(8, 1);

  private static TeamBank bank(int teams, int trackers) {
    return BlankTeams.bank(BlankTeams.base(), PRIOR, new BankSize(teams, trackers, 1));
  }

  /** The teams, that of the lowest place in a parameter first. */
  private static Integer[] order(TeamBank bank, int parameter) {
    Integer[] order = new Integer[bank.size()];
    Arrays.setAll(order, team -> team);
    Arrays.sort(order, Comparator.comparingDouble(team -> bank.shares(team)[parameter]));
    return order;
  }

  @Test
  void theFittedTeamsSayWhereAParameterLies() {
    Integer[] byLoad = order(EIGHT, LOAD);
    double[] weights = new double[8];
    // A tenth up to the first, a half up to the second, nine tenths up to the sixth.
    weights[byLoad[0]] = 0.1;
    weights[byLoad[2]] = 0.4;
    weights[byLoad[5]] = 0.4;
    weights[byLoad[7]] = 0.1;
    double low = EIGHT.shares(byLoad[0])[LOAD];
    double middle = EIGHT.shares(byLoad[2])[LOAD];
    double high = EIGHT.shares(byLoad[5])[LOAD];

    Learned load = new Learning(EIGHT, weights).parameters().get(LOAD);

    assertThat(load.before().lo()).isCloseTo(0.7, within(1e-12));
    assertThat(load.before().hi()).isCloseTo(2.3, within(1e-12));
    assertThat(load.after().lo()).isCloseTo(0.5 + 2 * low, within(1e-12));
    assertThat(load.median()).isCloseTo(0.5 + 2 * middle, within(1e-12));
    assertThat(load.after().hi()).isCloseTo(0.5 + 2 * high, within(1e-12));
    // Five eighths are left of eight tenths.
    assertThat(load.narrowed()).isCloseTo(1 - 0.625 / 0.8, within(1e-9));
  }

  @Test
  void oneTeamLeavesNothingUnknownAndTheTwoOutermostAllOfIt() {
    Integer[] byLoad = order(EIGHT, LOAD);
    double[] one = new double[8];
    one[byLoad[3]] = 1;
    double[] outermost = new double[8];
    outermost[byLoad[0]] = 0.5;
    outermost[byLoad[7]] = 0.5;

    Learned sure = new Learning(EIGHT, one).parameters().get(LOAD);
    Learned open = new Learning(EIGHT, outermost).parameters().get(LOAD);

    assertThat(sure.narrowed()).isEqualTo(1);
    assertThat(sure.after()).isEqualTo(new Interval(sure.median(), sure.median()));
    // Seven eighths are more than eight tenths: not less than nothing was learned.
    assertThat(open.narrowed()).isZero();
  }

  /** Weights of views: so much in all on teams that have the role, the rest on the others. */
  private static double[] having(TeamBank bank, double share) {
    double[] weights = new double[bank.size()];
    for (int view = 0; view < weights.length; view++) {
      double ofTeam = (bank.shares(view)[QA] < 0.5 ? 1 - share : share) * 4 / weights.length;
      // Two trackers a team: one of them tells three times as well.
      weights[view] = ofTeam * (view % 2 == 0 ? 0.25 : 0.75);
    }
    return weights;
  }

  private static Learned role(TeamBank bank, double share) {
    return new Learning(bank, having(bank, share)).parameters().get(QA);
  }

  /**
   * 32 teams, 16 of which have the role. Weight on those 16 alone: luck is 1.96 / 4. Three quarters
   * on them: 1 / (16 (0.75^2 + 0.25^2) / 16^2) = 25.6 teams in effect, and 0.5 from one half.
   */
  @Test
  void aRoleIsLearnedAsFarAsLuckDoesNotExplainIt() {
    TeamBank bank = bank(32, 2);

    assertThat(role(bank, 1).median()).isCloseTo(1, within(1e-12));
    assertThat(role(bank, 1).narrowed()).isCloseTo(1 - 1.959964 / 4, within(1e-6));
    assertThat(role(bank, 0).median()).isZero();
    assertThat(role(bank, 0).narrowed()).isCloseTo(1 - 1.959964 / 4, within(1e-6));
    assertThat(role(bank, 0.75).median()).isCloseTo(0.75, within(1e-12));
    assertThat(role(bank, 0.75).narrowed())
        .isCloseTo(0.5 - 1.959964 / Math.sqrt(25.6), within(1e-6));
    assertThat(role(bank, 0.5).narrowed()).isZero();
    assertThat(role(bank, 0.75).after()).isEqualTo(new Interval(0, 1));
  }

  /** Two points lie on a line; whether it rises is whether both places do. */
  @Test
  void twoTeamsTradeEverythingAgainstEverything() {
    double[] weights = new double[8];
    weights[2] = 0.3;
    weights[5] = 0.7;
    double[] one = EIGHT.shares(2);
    double[] other = EIGHT.shares(5);

    List<TradeOff> found = new Learning(EIGHT, weights).tradeOffs();

    assertThat(found).extracting(TradeOff::one).contains("backlog.load", "structure.qa");
    assertThat(found).hasSize(3);
    assertThat(found)
        .allSatisfy(
            pair -> {
              int i = place(pair.one());
              int j = place(pair.other());
              assertThat(i).isLessThan(j);
              assertThat(pair.correlation())
                  .isCloseTo(Math.signum((other[i] - one[i]) * (other[j] - one[j])), within(1e-9));
            });
  }

  private static int place(String key) {
    return List.of("backlog.load", "structure.qa", "tracker.parked").indexOf(key);
  }

  /** Teams as often as their weight says have the correlation that any library knows. */
  @Test
  void weightsAreAsManyTeams() {
    int[] times = {0, 4, 2, 0, 1, 0, 1, 8};
    double[] weights = new double[8];
    List<double[]> rows = new ArrayList<>();
    for (int team = 0; team < 8; team++) {
      weights[team] = times[team] / 16.0;
      for (int i = 0; i < times[team]; i++) {
        rows.add(EIGHT.shares(team));
      }
    }
    double[][] known =
        new PearsonsCorrelation(rows.toArray(double[][]::new)).getCorrelationMatrix().getData();
    List<double[]> telling = new ArrayList<>();
    for (double[] pair : new double[][] {{LOAD, QA}, {LOAD, PARKED}, {QA, PARKED}}) {
      double correlation = known[(int) pair[0]][(int) pair[1]];
      if (Math.abs(correlation) >= 0.3) {
        telling.add(new double[] {pair[0], pair[1], correlation});
      }
    }
    telling.sort(Comparator.comparingDouble(pair -> -Math.abs(pair[2])));

    List<TradeOff> found = new Learning(EIGHT, weights).tradeOffs();

    // Those of several teams differ, so their order can be seen.
    assertThat(telling).hasSizeGreaterThan(1);
    assertThat(found).hasSameSizeAs(telling);
    for (int i = 0; i < telling.size(); i++) {
      assertThat(place(found.get(i).one())).isEqualTo((int) telling.get(i)[0]);
      assertThat(place(found.get(i).other())).isEqualTo((int) telling.get(i)[1]);
      assertThat(found.get(i).correlation()).isCloseTo(telling.get(i)[2], within(1e-9));
    }
  }

  /** All teams alike are drawn independently, and one team alone has nothing to trade. */
  @Test
  void teamsInGeneralTradeNothing() {
    double[] even = new double[8];
    Arrays.fill(even, 1 / 8.0);
    double[] one = new double[8];
    one[3] = 1;

    assertThat(new Learning(EIGHT, even).tradeOffs()).isEmpty();
    assertThat(new Learning(EIGHT, one).tradeOffs()).isEmpty();
  }

  /** Two of them hold more than four fifths of the weight; the one that delivers as much stands. */
  @Test
  void theTeamThatStandsForAllIsMostLikeWhatIsExpected() {
    double[] weights = new double[8];
    weights[4] = 0.5;
    weights[6] = 0.4;
    weights[1] = 0.1;
    Learning learning = new Learning(EIGHT, weights);

    for (int team : new int[] {4, 6}) {
      double[] expected = new double[99];
      Arrays.fill(expected, EIGHT.ratios(team)[0]);
      assertThat(learning.typicalTeam(expected)).isEqualTo(team);
    }
  }
}
