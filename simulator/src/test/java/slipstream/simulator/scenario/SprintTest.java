package slipstream.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SprintTest {
  /** 5 x 15 days of 8.2 h are 75 days, and 74.99... of them by division. */
  @Test
  void aSprintBeginsOnItsDayWhateverThatIsInHours() {
    Sprint sprint = new Sprint(15 * 8.2, 8.2, 12, 2);
    for (int number = 0; number < 12; number++) {
      assertThat(sprint.firstDay(number)).isEqualTo(15 * number);
    }
  }

  /** Sprints of a day and a half begin at days 0, 1.5, 3. */
  @Test
  void aDayThatBeganBeforeASprintIsNotItsFirst() {
    Sprint sprint = new Sprint(12, 8, 3, 2);
    assertThat(sprint.firstDay(1)).isEqualTo(2);
    assertThat(sprint.firstDay(2)).isEqualTo(3);
  }
}
