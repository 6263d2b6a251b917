package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void tasksGrowFromOnePieceToTwoSeconds() {
    Plan plan = new Plan();
    assertThat(plan.size(1_000_000, 2)).isEqualTo(1);
    // 0.4 s a piece: five of them take two seconds.
    plan.took(1, 400_000_000);
    assertThat(plan.size(1_000_000, 2)).isEqualTo(2);
    assertThat(plan.size(1_000_000, 2)).isEqualTo(4);
    assertThat(plan.size(1_000_000, 2)).isEqualTo(5);
    assertThat(plan.size(1_000_000, 2)).isEqualTo(5);
  }

  @Test
  void towardsTheEndTheyShrinkSoThatAllEndTogether() {
    Plan plan = new Plan();
    plan.took(1, 100_000_000);
    for (int i = 0; i < 9; i++) {
      plan.size(1_000_000, 2);
    }
    // A third of what a slot has left.
    assertThat(plan.size(60, 2)).isEqualTo(10);
    assertThat(plan.size(24, 2)).isEqualTo(4);
  }

  @Test
  void theLastTasksAreNoShorterThanAQuarterOfASecond() {
    Plan plan = new Plan();
    plan.took(1, 100_000_000);
    plan.size(1_000_000, 2);
    plan.size(1_000_000, 2);
    // Three pieces take 0.3 s.
    assertThat(plan.size(6, 2)).isEqualTo(3);
    assertThat(plan.size(4, 2)).isEqualTo(2);
    assertThat(plan.size(1, 2)).isEqualTo(1);
  }
}
