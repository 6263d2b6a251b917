package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;

class QuantitiesTest {
  /** Days have 6 hours and sprints 10 days where nothing else is said. */
  @ParameterizedTest
  @CsvSource({
    "4h, 4", "4 h, 4", "4 hours, 4", "1 hour, 1", "30 min, 0.5", "90min, 1.5", "2 days, 12",
    "0.5 days, 3", "1 day, 6", "2d, 12", "1 sprint, 60", "2 sprints, 120", "0, 0", "1e1 h, 10",
    ".5h, 0.5"
  })
  void timesAreHours(String written, double hours) {
    assertThat(rampUp("structure.qa={ramp-up: " + written + "}")).isEqualTo(hours);
  }

  @Test
  void daysAndSprintsAreThoseOfTheScenario() {
    String[] shortDays = {"sprint.hours-per-day=5h", "sprint.length=2 days"};

    assertThat(rampUp("structure.qa={ramp-up: 3 days}", shortDays)).isEqualTo(15);
    assertThat(rampUp("structure.qa={ramp-up: 3 sprints}", shortDays)).isEqualTo(30);
  }

  private static double rampUp(String override, String... more) {
    String[] all = Arrays.copyOf(more, more.length + 1);
    all[more.length] = override;
    return Loading.shipped("blank.yaml", all).scenario().structure().of(Role.QA).rampUp();
  }

  @ParameterizedTest
  @CsvSource({"15%, 0.15", "0.15, 0.15", "1 in 5, 0.2", "'3 in 4', 0.75", "12.5 %, 0.125", "0, 0"})
  void sharesAreParts(String written, double share) {
    Scenario scenario = Loading.shipped("blank.yaml", "practices.slack=" + written).scenario();

    assertThat(scenario.practices().slack()).isEqualTo(share);
  }

  @Test
  void countsMayBeAWord() {
    Scenario scenario = Loading.shipped("blank.yaml", "backlog.stories=up-to-capacity").scenario();

    assertThat(scenario.backlog().stories()).isNull();
    assertThat(scenario.practices().wipLimit()).isNull();
  }

  @Test
  void precisionIsATime() {
    Scenario scenario = Loading.shipped("blank.yaml", "precision={slip-mean: 0.5 days}").scenario();

    assertThat(scenario.precision().slipMean()).isEqualTo(3);
  }
}
