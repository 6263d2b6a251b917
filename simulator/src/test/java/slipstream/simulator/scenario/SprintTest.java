package slipstream.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.engine.TimeGrid;

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

  /** 6.3 h are 6606028.8 steps of the grid; the day has 6606029, nine of them 59454261. */
  @Test
  void daysAndSprintsLieOnTheGridOfTime() {
    Sprint sprint = new Sprint(9 * 6.3, 6.3, 2, 1.1);
    assertThat(sprint.hoursPerDay()).isEqualTo(6606029 / 1048576.0);
    assertThat(sprint.length()).isEqualTo(9 * sprint.hoursPerDay());
    assertThat(sprint.cutOff()).isEqualTo(TimeGrid.snap(18 * sprint.hoursPerDay() * 1.1));
    assertThat(new Sprint(sprint.length(), sprint.hoursPerDay(), 2, 1.1)).isEqualTo(sprint);
  }

  @Test
  void whatLiesOnTheGridStaysThere() {
    Sprint sprint = new Sprint(60, 6, 1, 6);
    assertThat(sprint.length()).isEqualTo(60);
    assertThat(sprint.hoursPerDay()).isEqualTo(6);
    assertThat(sprint.cutOff()).isEqualTo(360);
  }
}
