package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.Fitted.Range;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.bank.TeamMaker;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.PriorParameter.Shape;
import slipstream.simulator.scenario.Scenario;

/**
 * The settings that a fit writes, of teams to which nothing happens. In 60 hours both disciplines
 * do 20 parts of 6 hours, and a load of L commits 20 L of them, in whole ones: a team of load 1.32
 * does 20 of 26 parts, and so does every load from 1.3 to below 1.35.
 */
class FittedTeamTest {
  private static final Scenario BASE = BlankTeams.base();

  /** As many sprints as the search takes, so both have the same mean to the last bit. */
  private static final BankSize SIZE = new BankSize(16, 1, 200);

  private static final PriorParameter PARKED = BlankTeams.evenly("tracker.parked", 0, 0.9);
  private static final PriorParameter QA = BlankTeams.drawn("structure.qa", Shape.COIN, 0, 1);

  private static final Prior PRIOR = loads(0.5, 2.5);
  private static final TeamBank BANK = BlankTeams.bank(BASE, PRIOR, SIZE);
  private static final TeamMaker MAKER = BlankTeams.maker(BASE, PRIOR);

  private static Prior loads(double low, double high) {
    return BlankTeams.prior(
        List.of(BlankTeams.evenly(BlankTeams.LOAD, low, high), QA), List.of(PARKED));
  }

  /** The fitted ones, of which one is what is expected. */
  private static FittedTeam team(TeamBank bank, double[] weights, int typical) {
    Learning learning = new Learning(bank, weights);
    double[] expected = new double[99];
    Arrays.fill(expected, bank.ratios(typical)[0]);
    return new FittedTeam(bank, learning, learning.parameters(), "by hand", expected);
  }

  private static Integer[] order(IntToDoubleFunction value) {
    Integer[] order = new Integer[SIZE.teams()];
    Arrays.setAll(order, team -> team);
    Arrays.sort(order, Comparator.comparingDouble(value::applyAsDouble));
    return order;
  }

  private static double load(int team) {
    return 0.5 + 2 * BANK.shares(team)[0];
  }

  private static double parked(int team) {
    return 0.9 * BANK.shares(team)[2];
  }

  /** The load of a team that makes as many parts of it, 1.3 for 1.32. */
  private static double whole(double load) {
    return Math.floor(20 * load) / 20;
  }

  /** Most of the weight on one team, and a fifth each on two with other loads. */
  private static double[] around(int typical, int lower, int higher) {
    double[] weights = new double[SIZE.teams()];
    weights[lower] = 0.2;
    weights[typical] = 0.6;
    weights[higher] = 0.2;
    return weights;
  }

  /** The load that is written where a team of one load does what the maker makes of it. */
  private static Fitted load(int typical, int lower, int higher, DoubleUnaryOperator made) {
    TeamMaker maker =
        values -> MAKER.apply(new double[] {made.applyAsDouble(values[0]), values[1]});
    List<Fitted> settings =
        team(BANK, around(typical, lower, higher), typical).scenario(BASE, maker, 1);
    assertThat(settings).extracting(Fitted::key).containsExactly(BlankTeams.LOAD);
    assertThat(settings.get(0).source()).isEqualTo("by hand");
    return settings.get(0);
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  /** To a 512th of the range, 2, and three digits. */
  private static void assertNear(String text, double expected) {
    assertThat(number(text)).isCloseTo(expected, within(0.004 * Math.max(1, expected) + 0.005));
  }

  @Test
  void theLoadIsTheLeastOfWhichAsMuchGetsDone() {
    Integer[] byLoad = order(FittedTeamTest::load);
    // From 1.5 on, where a load is cut by at most 0.05.
    int typical = byLoad[10];
    double factor = whole(load(typical)) / load(typical);

    Fitted set = load(typical, byLoad[6], byLoad[13], load -> load);

    assertNear(set.value(), whole(load(typical)));
    assertNear(set.low(), load(byLoad[6]) * factor);
    assertNear(set.high(), load(byLoad[13]) * factor);
    assertThat(set.range()).isEqualTo(Range.MOVED);
  }

  /** Who does twice as much is given twice the load, and half of it who does half. */
  @Test
  void itsRangeGoesWithItAndEndsWhereThePriorDoes() {
    Integer[] byLoad = order(FittedTeamTest::load);
    int light = byLoad[5];
    int heavy = byLoad[14];
    assertThat(load(light)).isBetween(1.05, 1.25);
    assertThat(load(heavy)).isBetween(2.0, 2.5);

    Fitted twice = load(light, byLoad[2], byLoad[12], load -> load / 2);
    Fitted half = load(heavy, byLoad[2], byLoad[15], load -> load * 2);

    assertNear(twice.value(), 2 * whole(load(light)));
    assertNear(twice.low(), load(byLoad[2]) * 2 * whole(load(light)) / load(light));
    assertThat(twice.high()).isEqualTo("2.5");
    assertThat(twice.range()).isEqualTo(Range.MOVED);
    assertNear(half.value(), whole(load(heavy)) / 2);
    assertThat(half.low()).isEqualTo("0.5");
    assertNear(half.high(), load(byLoad[15]) * whole(load(heavy)) / 2 / load(heavy));
    assertThat(half.range()).isEqualTo(Range.MOVED);
  }

  /** A search in [0.5, 2.5] ends in the middle of its last step: 2 / 512 from an end. */
  @Test
  void whereThePriorEndsTheSearchDoes() {
    Integer[] byLoad = order(FittedTeamTest::load);
    int typical = byLoad[10];

    Fitted tooMuch = load(typical, byLoad[9], byLoad[11], load -> 0.5);
    Fitted tooLittle = load(typical, byLoad[9], byLoad[11], load -> 2.5);

    assertThat(tooMuch.value()).isEqualTo("2.5");
    assertThat(tooMuch.high()).isEqualTo("2.5");
    assertThat(tooMuch.range()).isEqualTo(Range.AT_BOUND);
    assertThat(tooLittle.value()).isEqualTo("0.504");
    assertThat(number(tooLittle.low())).isBetween(0.5, 0.504);
    assertThat(tooLittle.range()).isEqualTo(Range.AT_BOUND);
  }

  /** Loads of 1 to 2 are looked at in 256 steps of 0.0039; only the outermost are the prior's. */
  @Test
  void oneStepFromTheEndIsNotTheEnd() {
    Prior prior = loads(1, 2);
    TeamBank bank = BlankTeams.bank(BASE, prior, SIZE);
    for (double at : new double[] {1.002, 1.006, 1.5, 1.994, 1.998}) {
      int team = 5;
      double full = whole(1 + bank.shares(team)[0]);
      TeamMaker maker = values -> MAKER.apply(new double[] {values[0] + full - at, values[1]});

      Fitted set = team(bank, around(team, 4, 6), team).scenario(BASE, maker, 1).get(0);

      assertThat(number(set.value())).isCloseTo(at, within(0.007));
      assertThat(set.range())
          .as("%s", at)
          .isEqualTo(at < 1.003 || at > 1.997 ? Range.AT_BOUND : Range.MOVED);
    }
  }

  /** Who is missing is what the user knows, whoever the team had that stands for all. */
  @Test
  void rolesStayAsTheScenarioHasThem() {
    int with = order(team -> -BANK.shares(team)[1])[0];
    int without = order(team -> BANK.shares(team)[1])[0];
    for (boolean there : new boolean[] {true, false}) {
      Scenario base = BlankTeams.base("structure.qa=" + (there ? "present" : "missing"));
      for (int typical : new int[] {with, without}) {
        List<double[]> tried = new ArrayList<>();
        TeamMaker watched =
            values -> {
              tried.add(values.clone());
              return MAKER.apply(values);
            };
        team(BANK, around(typical, 8, 9), typical).scenario(base, watched, 1);

        // Eight halvings, each a run of 200 sprints.
        assertThat(tried).hasSize(8);
        assertThat(tried).allMatch(values -> values[1] == (there ? 1 : 0));
        assertThat(tried.get(0)[0]).isEqualTo(1.5);
      }
    }
  }

  /** Whoever knows the load has it in the scenario: nothing is looked for. */
  @Test
  void aLoadThatIsKnownIsNotSet() {
    Prior known = BlankTeams.prior(List.of(QA), List.of(PARKED));
    TeamBank bank = BlankTeams.bank(BASE, known, SIZE);

    assertThat(team(bank, around(3, 4, 5), 3).scenario(BASE, values -> null, 1)).isEmpty();
  }

  /**
   * A team at the edge of the fitted ones has 95 of 1,000, the other 15 the rest: more than nine
   * tenths lie on one side of it, so 8 in 10 leave it out, and the range is widened up to it.
   */
  @Test
  void theRangeHoldsEightInTenAndTheTeamThatStandsForAll() {
    Integer[] byParked = order(FittedTeamTest::parked);
    for (int place : new int[] {0, 8, 15}) {
      int typical = byParked[place];
      double[] weights = new double[SIZE.teams()];
      Arrays.fill(weights, 0.905 / 15);
      weights[typical] = 0.095;

      Fitted set = team(BANK, weights, typical).tracker().get(0);

      assertThat(set.key()).isEqualTo("tracker.parked");
      assertThat(number(set.value())).isCloseTo(parked(typical), within(0.001));
      // A tenth is reached by the second of the others, nine tenths by the last but one of all.
      int low = place == 0 ? 0 : 1;
      int high = place == 15 ? 15 : 14;
      assertThat(number(set.low())).isCloseTo(parked(byParked[low]), within(0.001));
      assertThat(number(set.high())).isCloseTo(parked(byParked[high]), within(0.001));
      assertThat(set.range()).isEqualTo(place == 8 ? Range.OF_TEAMS : Range.WIDENED);
    }
  }

  /** What the team usually does, 20 of so many parts, and what 8 in 10 of the others do. */
  @Test
  void theTrackerKnowsWhatIsUsual() {
    Integer[] byLoad = order(FittedTeamTest::load);
    double[] weights = new double[SIZE.teams()];
    // What is done falls with the load.
    weights[byLoad[8]] = 0.11;
    weights[byLoad[10]] = 0.6;
    weights[byLoad[12]] = 0.2;
    weights[byLoad[14]] = 0.09;

    List<Fitted> tracker = team(BANK, weights, byLoad[10]).tracker();
    Fitted usual = tracker.get(1);

    assertThat(tracker).hasSize(2);
    assertThat(usual.key()).isEqualTo("tracker.usual");
    assertThat(number(usual.value())).isCloseTo(1 / whole(load(byLoad[10])), within(0.001));
    assertThat(number(usual.low())).isCloseTo(1 / whole(load(byLoad[12])), within(0.001));
    assertThat(number(usual.high())).isCloseTo(1 / whole(load(byLoad[8])), within(0.001));
    assertThat(usual.range()).isEqualTo(Range.OF_TEAMS);
  }

  /**
   * Stories are whole; 16 (1 - (1 - p)^(1/4)) of them are ahead. A spread is one of a lognormal.
   */
  @Test
  void valuesAreWrittenAsScenariosHaveThem() {
    Prior prior =
        BlankTeams.prior(
            List.of(
                BlankTeams.drawn("backlog.ahead", Shape.MOSTLY_SMALL, 0, 16),
                BlankTeams.evenly("backlog.sprint-factor.sigma", 0.05, 0.8)),
            List.of());
    TeamBank bank = BlankTeams.bank(BASE, prior, new BankSize(16, 1, 1));
    for (int typical = 0; typical < 16; typical++) {
      double[] weights = new double[16];
      weights[typical] = 1;
      double[] places = bank.shares(typical);

      List<Fitted> settings = team(bank, weights, typical).scenario(BASE, MAKER, 1);

      assertThat(settings)
          .extracting(Fitted::key)
          .containsExactly("backlog.ahead", "backlog.sprint-factor.lognormal.sigma");
      long ahead = Math.round(16 * (1 - Math.pow(1 - places[0], 0.25)));
      assertThat(settings.get(0).value()).isEqualTo(Long.toString(ahead));
      double sigma = 0.05 + 0.75 * places[1];
      assertThat(number(settings.get(1).value())).isCloseTo(sigma, within(0.0005));
      assertThat(settings.get(1).value()).matches("0\\.0?\\d{1,3}");
      assertThat(settings.get(1).range()).isEqualTo(Range.OF_TEAMS);
    }
  }
}
