package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
