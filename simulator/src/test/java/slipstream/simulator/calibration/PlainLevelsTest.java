package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.PriorParameter.Shape;

/** How plainly sprints lie around two levels, beside teams of which that can be told by hand. */
class PlainLevelsTest {
  private static final double[] BOTH = {0.8, 1.6, 0.8, 1.6, 1.6, 0.8, 0.8, 1.6, 1.6, 0.8, 1.6, 0.8};

  private static FittedTeams teams(int teams, int sprints, PriorParameter habit, String... base) {
    TeamBank bank =
        BlankTeams.bank(
            BlankTeams.base(base),
            BlankTeams.prior(List.of(BlankTeams.evenly(BlankTeams.LOAD, 0.5, 1)), List.of(habit)),
            new BankSize(teams, 1, sprints));
    return new FittedTeams(bank, Trust.USUAL, List.of());
  }

  /** All deliver 0.8 in every sprint, but half of the teams twice that in every other one. */
  private static FittedTeams steadyOrTwoLevels(int sprints) {
    return teams(
        8,
        sprints,
        BlankTeams.drawn("tracker.added-chance", Shape.COIN, 0, 0.5),
        "tracker.parked=0.2",
        "tracker.added=1");
  }

  private static int first(FittedTeams teams, boolean twoLevels, int from) {
    int team = from;
    while (levels(teams, team, 0, teams.bank().ratios(team).length) != (twoLevels ? 2 : 1)) {
      team++;
    }
    return team;
  }

  /** How many different ratios some sprints of a team have. */
  private static int levels(FittedTeams teams, int team, int from, int to) {
    float[] ratios = teams.bank().ratios(team);
    long levels = 0;
    float[] sorted = Arrays.copyOfRange(ratios, from, to);
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      levels += i == 0 || sorted[i] - sorted[i - 1] > 0.1 ? 1 : 0;
    }
    return (int) levels;
  }

  /**
   * Of 999 teams so many have two levels as their weight says: 250 of the last quarter. Their 12
   * sprints are all alike by chance once in 2,048.
   */
  @Test
  void theChanceIsTheWeightOfTeamsThatHaveTwoLevels() {
    FittedTeams teams = steadyOrTwoLevels(960);
    int steady = first(teams, false, 0);
    int alsoSteady = first(teams, false, steady + 1);
    int two = first(teams, true, alsoSteady + 1);
    double[] weights = new double[8];
    weights[steady] = 0.25;
    weights[alsoSteady] = 0.5;
    weights[two] = 0.25;

    TwoLevels found = TwoLevels.of(BOTH, teams, weights);

    assertThat(found.lower()).isEqualTo(6);
    assertThat(found.higher()).isEqualTo(6);
    assertThat(found.chance()).isCloseTo((250 + 1) / 1000.0, within(1e-12));
    weights[steady] = 0;
    weights[alsoSteady] = 1;
    weights[two] = 0;
    assertThat(TwoLevels.of(BOTH, teams, weights).chance()).isEqualTo(0.001);
  }

  /** Half of the weight each: of an odd number of teams the one in the middle is of the first. */
  @Test
  void aTeamStandsThereAsOftenAsItsWeightSays() {
    FittedTeams teams = steadyOrTwoLevels(960);
    int steady = first(teams, false, 0);
    int two = first(teams, true, steady + 1);
    double[] weights = new double[8];
    weights[steady] = 0.5;
    weights[two] = 0.5;

    assertThat(TwoLevels.of(BOTH, teams, weights).chance()).isCloseTo(0.5, within(1e-12));
  }

  /**
   * A team of eight sprints beside a history of four: its first four stand there every other time,
   * then its last four. Where one of the two has a single level, 499 or 500 of 999 have two.
   */
  @Test
  void eachTimeOtherSprintsOfATeamStandThere() {
    FittedTeams teams = steadyOrTwoLevels(8);
    double[] seen = {0.8, 1.6, 0.8, 1.6};
    int looked = 0;
    for (int team = 0; team < 8; team++) {
      boolean early = levels(teams, team, 0, 4) == 2;
      boolean late = levels(teams, team, 4, 8) == 2;
      double[] weights = new double[8];
      weights[team] = 1;
      int expected = (early ? 500 : 0) + (late ? 499 : 0);

      assertThat(TwoLevels.of(seen, teams, weights).chance())
          .as("%s", teams.bank().ratios(team))
          .isCloseTo((expected + 1) / 1000.0, within(1e-12));
      looked += early == late ? 0 : 1;
    }
    assertThat(looked).isPositive();
  }

  /**
   * How much likelier two levels are is how much less spread they leave: the sum of squares around
   * both means over that around one, to the power of half of the sprints. Whether a simulated team
   * shows them as plainly is asked here of every cut there is.
   */
  private static double left(double[] ratios) {
    double[] sorted = Arrays.stream(ratios).filter(r -> r > 0 && r != 1).sorted().toArray();
    double least = Double.POSITIVE_INFINITY;
    for (int cut = 1; cut < sorted.length; cut++) {
      least = Math.min(least, squares(sorted, 0, cut) + squares(sorted, cut, sorted.length));
    }
    return Math.pow(least / squares(sorted, 0, sorted.length), sorted.length / 2.0);
  }

  private static double squares(double[] values, int from, int to) {
    double mean = Arrays.stream(values, from, to).average().orElseThrow();
    return Arrays.stream(values, from, to).map(v -> (v - mean) * (v - mean)).sum();
  }

  /** Some of what was seen was tidied up, and counts as no level: then fewer sprints tell less. */
  @Test
  void plainlyIsBySpreadThatIsLeft() {
    FittedTeams teams = teams(2, 600, BlankTeams.evenly("tracker.swing", 0.2, 0.8));
    for (double[] seen :
        new double[][] {
          {0.5, 0.9, 0.6, 1.3, 1.2, 0.7},
          {0.4, 1.1, 0.45, 1.2, 1.3, 0.5, 0.9},
          {0.3, 0.5, 1, 1.4, 1, 1.9, 2.5, 0.4, 1},
          {0.9, 0.95, 1.3, 0.85, 0.7, 1.05, 0.8, 2}
        }) {
      for (int team = 0; team < 2; team++) {
        double[] weights = new double[2];
        weights[team] = 1;
        float[] ratios = teams.bank().ratios(team);
        int as = 0;
        for (int time = 0; time < 999; time++) {
          double[] shown = new double[seen.length];
          for (int i = 0; i < shown.length; i++) {
            shown[i] = ratios[(time * shown.length + i) % ratios.length];
          }
          as += left(shown) <= left(seen) ? 1 : 0;
        }

        assertThat(TwoLevels.of(seen, teams, weights).chance())
            .as("team %s beside %s", team, seen)
            .isCloseTo((as + 1) / 1000.0, within(1e-12));
      }
    }
  }

  @Test
  void fourAreTheFewestThatCanShowTwo() {
    FittedTeams teams = steadyOrTwoLevels(8);
    double[] weights = new double[8];
    weights[first(teams, false, 0)] = 1;

    TwoLevels three = TwoLevels.of(new double[] {0.3, 0.9, 0.9}, teams, weights);
    TwoLevels four = TwoLevels.of(new double[] {0.3, 0.9, 0.9, 0.9}, teams, weights);

    assertThat(three.lower()).isZero();
    assertThat(three.higher()).isEqualTo(3);
    assertThat(three.low()).isZero();
    assertThat(three.high()).isCloseTo(0.7, within(1e-12));
    assertThat(four.lower()).isEqualTo(1);
    assertThat(four.chance()).isEqualTo(0.001);
  }

  /** A spread is one of the mean, so of a thousandth of it also where next to nothing is done. */
  @Test
  void roundingIsAMillionthOfTheMeanHoweverHighThatIs() {
    FittedTeams teams = steadyOrTwoLevels(8);
    double[] weights = new double[8];
    weights[0] = 1;
    for (double mean : new double[] {0.001, 0.8, 900}) {
      for (double apart : new double[] {0.5e-6, 2e-6}) {
        double[] seen = new double[20];
        Arrays.setAll(seen, i -> mean * (i % 2 == 0 ? 1 - apart : 1 + apart));

        assertThat(TwoLevels.of(seen, teams, weights).lower())
            .as("%s apart at %s", apart, mean)
            .isEqualTo(apart < 1e-6 ? 0 : 10);
      }
    }
  }
}
