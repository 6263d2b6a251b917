package slipstream.simulator.calibration.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.FittedModels;
import slipstream.simulator.calibration.predict.FittedTeams;

class ForecasterTest {
  private static final FittedTeams TEAMS = FittedModels.small();

  private static double[] repeated(double value, int times) {
    double[] values = new double[times];
    Arrays.fill(values, value);
    return values;
  }

  private static Forecast forecast(double remaining, double[] committed, double[] delivered) {
    return new Forecaster(TEAMS, committed, delivered, OptionalDouble.empty(), 1)
        .forecast(remaining, "fitted model");
  }

  @Test
  void whatAlwaysWasTheSameTakesAsManySprintsAsItDoes() {
    // 8 a sprint: 40 are done in 5 sprints.
    Forecast forecast = forecast(40, repeated(10, 10), repeated(8, 10));

    assertThat(forecast.outlooks().get(1).sprintsFor(0.9)).isEqualTo(5);
    assertThat(forecast.outlooks().get(1).doneWithin().get(3)).isZero();
    assertThat(forecast.outlooks().get(0).sprintsFor(0.5)).isBetween(4, 6);
  }

  @Test
  void whatAFewSprintsLeaveOpenWidensTheModelsWork() {
    Forecast.WorkDone work =
        forecast(40, repeated(10, 2), repeated(8, 2)).outlooks().get(0).work().get(2);

    // Two sprints of 8 make up a part of the prediction; simulated teams are the rest.
    assertThat(work.p10()).isLessThan(24);
    assertThat(work.p50()).isBetween(work.p25(), work.p75());
    assertThat(work.p25()).isGreaterThanOrEqualTo(work.p10());
    assertThat(work.p75()).isLessThanOrEqualTo(work.p90());
  }

  @Test
  void workAddsUpSprintBySprint() {
    Forecast forecast = forecast(40, repeated(10, 10), repeated(8, 10));

    // 8, 16, 24, … in every future, also after the 40 that were asked for.
    assertThat(forecast.outlooks().get(1).work()).hasSize(20);
    assertThat(forecast.outlooks().get(1).work().get(2))
        .isEqualTo(new Forecast.WorkDone(24, 24, 24, 24, 24));
    assertThat(forecast.outlooks().get(1).work().get(19).p50()).isEqualTo(160);
  }

  @Test
  void noChanceIsAboveWhatTheHistoryCanBear() {
    Forecast forecast = forecast(8, repeated(10, 3), repeated(8, 3));

    // Three sprints bear 1 - 1 / (3 + 2).
    assertThat(forecast.mostCertain()).isEqualTo(0.8);
    assertThat(forecast.outlooks())
        .allSatisfy(
            outlook -> {
              assertThat(outlook.doneWithin()).allMatch(chance -> chance <= 0.8);
              assertThat(outlook.beyond()).isGreaterThanOrEqualTo(0.19);
              assertThat(outlook.sprintsFor(0.85)).isZero();
            });
  }

  @Test
  void aCoinTossOfTwoSprintsByHand() {
    // 0 or 10, each half of the time; 10 remain. Not done after k sprints: 1 / 2^k.
    Forecast forecast = forecast(10, new double[] {10, 10, 10, 10}, new double[] {0, 10, 0, 10});
    Forecast.Outlook own = forecast.outlooks().get(1);

    // Four standard errors of a half among 5,000 futures are 0.028: a false alarm in 16,000.
    assertThat(own.doneWithin().get(0)).isBetween(0.472, 0.528);
    assertThat(own.doneWithin().get(1)).isBetween(0.725, 0.775);
    assertThat(own.doneWithin().get(6)).isEqualTo(1 - 1.0 / 6);
  }

  @Test
  void aTeamThatNeverDeliversIsNeverDone() {
    Forecast.Outlook own = forecast(10, repeated(10, 4), repeated(0, 4)).outlooks().get(1);

    assertThat(own.doneWithin()).isEmpty();
    assertThat(own.beyond()).isEqualTo(1);
  }

  @Test
  void whoCommitsTwiceAsMuchIsDoneSoonerThanByTheUsualButNotTwiceAsSoon() {
    double[] committed = repeated(10, 12);
    double[] delivered = repeated(8, 12);
    Forecaster usual = new Forecaster(TEAMS, committed, delivered, OptionalDouble.of(10), 1);
    Forecaster twice = new Forecaster(TEAMS, committed, delivered, OptionalDouble.of(20), 1);

    double ofUsual = usual.forecast(80, "").outlooks().get(0).work().get(9).p50();
    double ofTwice = twice.forecast(80, "").outlooks().get(0).work().get(9).p50();

    // Ten sprints of 8 make 80. Without any fall twice of it, and by the steepest 2^0.7 = 1.62.
    assertThat(ofUsual).isBetween(75.0, 85.0);
    assertThat(ofTwice).isBetween(1.55 * ofUsual, 2.01 * ofUsual);
  }

  @Test
  void whatWasDeliveredKnowsNoCommitment() {
    double[] committed = repeated(10, 4);
    Forecast.Outlook own =
        new Forecaster(TEAMS, committed, repeated(8, 4), OptionalDouble.of(20), 1)
            .forecast(16, "")
            .outlooks()
            .get(1);

    assertThat(own.work().get(1)).isEqualTo(new Forecast.WorkDone(16, 16, 16, 16, 16));
  }

  @Test
  void nothingToDoIsRefused() {
    assertThatThrownBy(() -> forecast(0, repeated(10, 4), repeated(5, 4)))
        .hasMessageContaining("must be above 0");
    assertThatThrownBy(() -> forecast(5, new double[0], new double[0]))
        .hasMessageContaining("one past sprint");
  }

  /**
   * Sprints of 1 to 10, each as likely. One delivers 9 or more in two of ten cases, and its
   * quantiles are the 500th, 1,250th, ... of 5,000: 2, 3 or 4, 6, 8 or 9 and 10, give or take luck
   * at the edge.
   */
  @Test
  void quantilesAreThoseOfAllFutures() {
    double[] delivered = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    Forecast.Outlook own = forecast(9, repeated(10, 10), delivered).outlooks().get(1);
    Forecast.WorkDone first = own.work().get(0);

    assertThat(own.doneWithin().get(0)).isCloseTo(0.2, within(0.023));
    assertThat(first.p10()).isBetween(1.0, 2.0);
    assertThat(first.p25()).isEqualTo(3);
    assertThat(first.p50()).isBetween(5.0, 6.0);
    assertThat(first.p75()).isEqualTo(8);
    assertThat(first.p90()).isBetween(9.0, 10.0);
  }

  /** 200 sprints of 1 are looked at: 200 are done in the last of them, 201 in none. */
  @Test
  void twoHundredSprintsAreLookedAt() {
    double[] one = repeated(1, 400);
    Forecast.Outlook last = forecast(200, one, one).outlooks().get(1);
    assertThat(last.sprintsFor(0.9)).isEqualTo(200);
    assertThat(last.doneWithin()).hasSize(200);
    assertThat(last.doneWithin().get(198)).isZero();
    assertThat(last.beyond()).isCloseTo(1 / 402.0, within(1e-12));
    Forecast.Outlook never = forecast(201, one, one).outlooks().get(1);
    assertThat(never.sprintsFor(0.9)).isZero();
    assertThat(never.doneWithin()).isEmpty();
    assertThat(never.work()).hasSize(20);
  }

  /** 0.1 ten times is less than 1 by what sums of decimal fractions lose. */
  @Test
  void tenTenthsAreAWhole() {
    assertThat(forecast(1, repeated(1, 9), repeated(0.1, 9)).outlooks().get(1).sprintsFor(0.5))
        .isEqualTo(10);
  }

  @Test
  void aChanceThatIsReachedIsEnough() {
    Forecast.Outlook outlook = new Forecast.Outlook("", List.of(0.25, 0.5, 0.75), List.of(), 0.25);
    assertThat(outlook.sprintsFor(0.5)).isEqualTo(2);
    assertThat(outlook.sprintsFor(0.51)).isEqualTo(3);
    assertThat(outlook.sprintsFor(0.76)).isZero();
  }

  @Test
  void whatCannotBeForecastIsRefused() {
    assertThatThrownBy(() -> forecast(-1, repeated(10, 4), repeated(5, 4)))
        .hasMessage("what remains must be above 0, but is -1.0");
    assertThatThrownBy(() -> forecast(Double.POSITIVE_INFINITY, repeated(10, 4), repeated(5, 4)))
        .hasMessageContaining("must be above 0");
    assertThatThrownBy(() -> forecast(Double.NaN, repeated(10, 4), repeated(5, 4)))
        .hasMessageContaining("must be above 0");
    assertThatThrownBy(() -> forecast(5, repeated(10, 4), repeated(5, 3)))
        .hasMessageContaining("one past sprint");
    assertThat(forecast(5, repeated(10, 1), repeated(5, 1)).mostCertain()).isEqualTo(1 - 1.0 / 3);
    assertThat(forecast(5, repeated(10, 1), repeated(5, 1)).preferred()).isEqualTo("fitted model");
  }

  @Test
  void anotherSeedIsOtherLuck() {
    assertThat(own(2)).isNotEqualTo(own(1));
    assertThat(own(1)).isEqualTo(own(1));
  }

  private static Forecast.Outlook own(long seed) {
    double[] delivered = {1, 2, 3, 4};
    return new Forecaster(TEAMS, repeated(10, 4), delivered, OptionalDouble.empty(), seed)
        .forecast(9, "")
        .outlooks()
        .get(1);
  }
}
