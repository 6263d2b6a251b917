package slipstream.simulator.calibration.history.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

  @ParameterizedTest
  @CsvSource({
    "Done, DONE",
    "✔ Done, DONE",
    "Done ✔ (12), DONE",
    "Done in May, DONE",
    "CLOSED, DONE",
    "Erledigt, DONE",
    "Won’t Do, GIVEN_UP",
    "NOT_PLANNED, GIVEN_UP",
    "To Do, OPEN",
    "Reopened, OPEN",
    "Not done, UNKNOWN",
    "Donegal, UNKNOWN",
    "'', UNKNOWN",
    "42, UNKNOWN",
  })
  void wordsOfTrackersSayWhereAnItemStands(String state, Standing standing) {
    assertThat(Standing.of(state)).isEqualTo(standing);
  }
}
