package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.Resemblance.Verdict;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.predict.Proof;

/** Seeds are fixed; how often new seeds would fail by chance is said with each. */
class ResemblanceTest {
  /** Percentiles 0.01 to 0.99: the middle nine tenths are 0.05 to 0.95. */
  private static final List<Double> EVEN =
      IntStream.rangeClosed(1, 99).mapToObj(i -> i / 100.0).toList();

  /** No sign of two levels. */
  private static final TwoLevels ANY_LEVELS = new TwoLevels(0.2, 0.8, 1, 1, 1);

  private static ResemblanceRates rates;

  @BeforeAll
  static void draw() {
    rates = new ResemblanceRates(Calibrators.bank(new BankSize(128, 16, 80), 1));
  }

  private static Resemblance of(String preferred, double... ratios) {
    return Resemblance.of(
        ratios,
        EVEN,
        ANY_LEVELS,
        new Proof(2, List.of(), preferred, preferred, false),
        "fitted model");
  }

  private static double[] inside(int inside, int outside) {
    double[] ratios = new double[inside + outside];
    // Equal ones have no order to tell anything by.
    Arrays.fill(ratios, 0.5);
    Arrays.fill(ratios, inside, inside + outside, 0.99);
    for (int i = 0; i < outside; i++) {
      int to = i * (inside + outside) / Math.max(1, outside);
      double kept = ratios[to];
      ratios[to] = ratios[inside + i];
      ratios[inside + i] = kept;
    }
    return ratios;
  }

  @Test
  void itIsTheTeamWhereSoManyLieInsideThatThreeInFourWouldHardlyDo() {
    // 0.75^16 = 0.0100, and 16 * 0.25 * 0.75^15 = 0.0535 for one outside; two more: 0.1971.
    assertThat(of("fitted model", inside(16, 0)).chanceIfWorse()).isCloseTo(0.0100, within(1e-4));
    assertThat(of("fitted model", inside(15, 1)).chanceIfWorse()).isCloseTo(0.0635, within(1e-4));
    assertThat(of("fitted model", inside(15, 1)).verdict()).isEqualTo(Verdict.YES);
    assertThat(of("fitted model", inside(14, 2)).verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
    assertThat(of("fitted model", inside(15, 0)).verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
    // 18 or more of 20 have a chance of 0.0913 then, 17 or more 0.2252.
    assertThat(of("fitted model", inside(18, 2)).verdict()).isEqualTo(Verdict.YES);
    assertThat(of("fitted model", inside(17, 3)).verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
  }

  @Test
  void itIsNotQuiteTheTeamWhereTooFewLieInside() {
    // If nine in ten should, at most 14 of 20 have a chance of 0.0113, at most 13 of 0.0024.
    assertThat(of("fitted model", inside(13, 7)).verdict()).isEqualTo(Verdict.NOT_QUITE);
    assertThat(of("fitted model", inside(13, 7)).tooFewInside()).isTrue();
    assertThat(of("fitted model", inside(14, 6)).tooFewInside()).isFalse();
  }

  @Test
  void itIsNotQuiteTheTeamWhereARivalForetellsItBetter() {
    assertThat(of("own history", inside(20, 0)).verdict()).isEqualTo(Verdict.NOT_QUITE);
  }

  @Test
  void itIsNotQuiteTheTeamWhereTheOrderTells() {
    double[] drift = IntStream.range(0, 20).mapToDouble(i -> 0.3 + 0.02 * i).toArray();

    assertThat(of("fitted model", drift).inside()).isEqualTo(20);
    assertThat(of("fitted model", drift).verdict()).isEqualTo(Verdict.NOT_QUITE);
  }

  /**
   * Of 120 teams of the model at most one in 12 may be told not quite, so 10 are expected at most,
   * and above 20 by chance in about 1 of 1,000. How many get a yes is what the decision states.
   */
  @Test
  void teamsOfTheModelAreSeldomToldThatTheyAreNot() {
    Map<Verdict, Integer> told = rates.count(120, i -> ResemblanceRates.team(i, 20));

    assertThat(told.get(Verdict.NOT_QUITE)).as(told.toString()).isLessThanOrEqualTo(20);
    assertThat(told.get(Verdict.YES)).as(told.toString()).isGreaterThan(95);
  }

  @Test
  void afterFewSprintsNobodyIsToldYes() {
    Map<Verdict, Integer> told = rates.count(45, i -> ResemblanceRates.team(i, 1 + i % 15));

    assertThat(told.get(Verdict.YES)).isZero();
    assertThat(told.get(Verdict.CANNOT_TELL_YET)).as(told.toString()).isGreaterThan(38);
  }

  @Test
  void aTeamThatSwitchesBetweenTwoWaysIsNone() {
    for (int spell : new int[] {1, 6, 10}) {
      Map<Verdict, Integer> told = rates.count(10, i -> ResemblanceRates.spells(i, 20, spell));

      assertThat(told.get(Verdict.NOT_QUITE)).as("%d: %s", spell, told).isGreaterThanOrEqualTo(8);
    }
  }

  /** Eight in ten are found; fewer than 10 of 20 would be by chance in less than 1 of 1,000. */
  @Test
  void aTeamThatTossesACoinBetweenTwoWaysIsMostlyFound() {
    Map<Verdict, Integer> told = rates.count(20, i -> ResemblanceRates.coins(i, 16 + i));

    assertThat(told.get(Verdict.NOT_QUITE)).as(told.toString()).isGreaterThanOrEqualTo(10);
  }

  /** One in three is found; fewer than 3 of 30 would be by chance in about 1 of 300. */
  @Test
  void oneTeamAfterAnotherIsFoundWhereTheyDiffer() {
    Map<Verdict, Integer> told =
        rates.count(
            30,
            i ->
                ResemblanceRates.halves(
                    ResemblanceRates.team(2 * i, 20), ResemblanceRates.team(2 * i + 1, 20)));

    assertThat(told.get(Verdict.NOT_QUITE)).as(told.toString()).isGreaterThanOrEqualTo(3);
  }
}
