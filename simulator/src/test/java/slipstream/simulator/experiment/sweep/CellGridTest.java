package slipstream.simulator.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CellGridTest {
  private final CellGrid grid =
      new CellGrid(
          List.of(
              new Axis("structure.qa", List.of("missing", "present")),
              new Axis("backlog.stories", List.of("4", "6", "8"))));

  @Test
  void countsLikeACounterWhoseLastDigitMovesFastest() {
    assertThat(grid.size()).isEqualTo(6);
    assertThat(IntStream.range(0, 6).mapToObj(grid::values).toList())
        .containsExactly(
            List.of("missing", "4"),
            List.of("missing", "6"),
            List.of("missing", "8"),
            List.of("present", "4"),
            List.of("present", "6"),
            List.of("present", "8"));
    assertThat(grid.settings(4)).containsExactly("structure.qa=present", "backlog.stories=6");
  }

  @Test
  void refusesAGridThatNobodyMeans() {
    List<String> thousand = IntStream.range(0, 1000).mapToObj(String::valueOf).toList();
    List<Axis> axes = Collections.nCopies(7, new Axis("a", thousand));
    assertThatThrownBy(() -> new CellGrid(axes)).hasMessageContaining("more than 100000 cells");
    assertThatThrownBy(() -> new Axis("a", List.of("1", "2", "1")))
        .hasMessage("the value '1' is given twice");
  }

  @Test
  void sharesEveryCellOutToExactlyOneShard() {
    for (int cell = 0; cell < 20; cell++) {
      int number = cell;
      assertThat(IntStream.rangeClosed(1, 3).filter(i -> new Shard(i, 3).holds(number)))
          .containsExactly(Shard.of(cell, 3).number());
    }
    assertThat(Shard.parse("2/4")).isEqualTo(new Shard(2, 4)).hasToString("2/4");
    for (String wrong : List.of("0/4", "5/4", "1", "a/b", "1/0", "-1/2", "1/2/3")) {
      assertThatThrownBy(() -> Shard.parse(wrong)).hasMessageContaining("I from 1 to N");
    }
  }
}
