package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.Resemblance.Verdict;
import slipstream.simulator.calibration.bank.BankSize;

/**
 * How often each answer is given; {@link VerdictTest} has what each of them takes. Seeds are fixed;
 * how often new seeds would fail by chance is said with each.
 */
class ResemblanceTest {
  private static ResemblanceRates rates;

  @BeforeAll
  static void draw() {
    rates = new ResemblanceRates(Calibrators.bank(new BankSize(128, 16, 80), 1));
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
