package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StagesTest {
  private final List<String> heard = new ArrayList<>();

  private Stages stages(long planned) {
    return new Stages((done, of) -> heard.add(done + " of " + of), planned);
  }

  /**
   * Nobody knows beforehand when a race ends: a bar that was too short grows, and never shrinks.
   */
  @Test
  void theBarGrowsWithWhatWasNotPlanned() {
    Stages stages = stages(10);
    stages.add(4);
    stages.add(5);
    stages.add(6);
    assertThat(heard).containsExactly("4 of 10", "9 of 10", "15 of 15");
    assertThat(stages.simulations()).isEqualTo(15);
  }

  @Test
  void moreThanABarCanCountIsItsMost() {
    Stages stages = stages(5_000_000_000L);
    stages.add(7);
    stages.add(4_000_000_000L);
    assertThat(heard).containsExactly("7 of 2147483647", "2147483647 of 2147483647");
    assertThat(stages.simulations()).isEqualTo(4_000_000_007L);
  }
}
