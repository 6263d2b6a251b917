package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTest {
  @Test
  void tasksGrowFromOnePieceToHalfASecond() {
    Plan plan = new Plan();
    assertThat(plan.size(1_000_000, 2)).isEqualTo(1);
    // 0.1 s a piece: five of them take half a second.
    plan.took(1, 100_000_000);
    assertThat(plan.size(1_000_000, 2)).isEqualTo(2);
    assertThat(plan.size(1_000_000, 2)).isEqualTo(4);
    assertThat(plan.size(1_000_000, 2)).isEqualTo(5);
    assertThat(plan.size(1_000_000, 2)).isEqualTo(5);
  }

  @Test
  void towardsTheEndTheyShrinkSoThatAllEndTogether() {
    Plan plan = new Plan();
    plan.took(1, 1_000_000);
    for (int i = 0; i < 9; i++) {
      plan.size(1_000_000, 2);
    }
    // A third of what a slot has left.
    assertThat(plan.size(60, 2)).isEqualTo(10);
    assertThat(plan.size(6, 2)).isEqualTo(1);
    assertThat(plan.size(1, 2)).isEqualTo(1);
  }
}
