package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.EssayTeam;

class WarningsTest {
  @Test
  void staySilentWhereTheIntervalIsNarrow() {
    assertThat(Warnings.of(EssayTeam.told().result())).isEmpty();
  }

  @Test
  void namesTheWidthTheRunsAndTheFlagToTry() {
    // 0.8 days are 3.2 times the tolerated 0.25: 10 times the runs.
    assertThat(Warnings.of(EssayTeam.told().slip(6.1, 5.3, 6.9, 0.04).runs(200).result()))
        .containsExactly("±0.8 days at 200 runs; try --runs 2000.");
  }

  /**
   * As `.ci/fuzz` found: a number that somebody wrote into a stored result was counted up to for
   * ever.
   */
  @Test
  void namesNoNumberOfRunsThatNobodyCanAskFor() {
    assertThat(Warnings.of(EssayTeam.told().slip(6.1, -1e17, 1e17, 0.04).runs(200).result()))
        .containsExactly(
            "±100000000000000000.0 days at 200 runs; no number of runs that can be asked for"
                + " tells much more.");
  }

  @ParameterizedTest
  @CsvSource({
    "0.3, 1",
    "1, 1",
    "1.1, 2",
    "2.1, 5",
    "5.1, 10",
    "1000, 1000",
    "1001, 2000",
    "4.9e18, 5000000000000000000",
    "1e40, 5000000000000000000",
    "Infinity, 5000000000000000000"
  })
  void roundsUpToOneTwoOrFiveTimesAPowerOfTen(double needed, long round) {
    assertThat(Warnings.rounded(needed)).isEqualTo(round);
  }

  @Test
  void asksForMoreThanOneRun() {
    assertThat(Warnings.of(EssayTeam.told().slip(6.1, 6.1, 6.1, 0).runs(1).result()))
        .containsExactly("One run says nothing about luck; try --runs 1000.");
  }

  @Test
  void reportsInterruptedAndUnfinishedRuns() {
    assertThat(Warnings.of(EssayTeam.told().runs(3200).cutOff(32).interrupted().result()))
        .containsExactly(
            "Interrupted: the figures hold the first 3,200 runs only.",
            "Unfinished when the simulation stopped: 32 of 3,200 runs; the true mean is later;"
                + " try --set sprint.horizon=20.");
  }

  /** Below one in a hundred the mean does not show it. */
  @Test
  void aFewUnfinishedRunsAreNotWorthAWarning() {
    assertThat(Warnings.of(EssayTeam.told().runs(3200).cutOff(31).result())).isEmpty();
  }
}
