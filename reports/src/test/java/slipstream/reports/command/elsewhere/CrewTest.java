package slipstream.reports.command.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.reports.console.Refusal;

class CrewTest {
  private static Crew crew(String on) {
    return new Crew(on, 2, () -> false, () -> null, message -> {});
  }

  @Test
  void threadsOfThisMachineWorkWhereNothingElseIsAskedFor() {
    List<Integer> taken = new ArrayList<>();
    try (Crew crew = crew(null)) {
      crew.lend(workers -> workers.inOrder(5, () -> number -> number * number, taken::add));
    }

    assertThat(taken).containsExactly(0, 1, 4, 9, 16);
  }

  @Test
  void theProgramWithoutSparkSaysWhatToBuild() {
    Crew crew = crew("local[2]");

    assertThatThrownBy(() -> crew.lend(workers -> null))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("--on local[2]: this program comes without Spark")
        .hasMessageContaining("mvn -Pcluster -DskipTests package")
        .hasMessageContaining("spark-submit", "Windows");
  }
}
