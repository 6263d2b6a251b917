package slipstream.simulator.experiment.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void noMoreWorkersBeginThanThereArePieces() {
    int[] begun = new int[1];
    List<Integer> taken = new ArrayList<>();
    Workers many =
        new Threads(
            worker -> {
              begun[0]++;
              worker.run();
            },
            Integer.MAX_VALUE,
            () -> false);
    assertThat(many.<Integer>inOrder(3, () -> number -> number, taken::add)).isEqualTo(3);
    assertThat(begun[0]).isEqualTo(3);
    assertThat(taken).containsExactly(0, 1, 2);
  }
}
