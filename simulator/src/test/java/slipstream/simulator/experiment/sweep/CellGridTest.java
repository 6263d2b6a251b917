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

  @Test
  void aHundredThousandCellsAreAllowed() {
    List<String> thousand = IntStream.range(0, 1000).mapToObj(String::valueOf).toList();
    CellGrid most =
        new CellGrid(List.of(new Axis("a", thousand), new Axis("b", thousand.subList(0, 100))));

    assertThat(most.size()).isEqualTo(100_000);
    assertThat(most.values(99_999)).containsExactly("999", "99");
    assertThatThrownBy(
            () ->
                new CellGrid(
                    List.of(new Axis("a", thousand), new Axis("b", thousand.subList(0, 101)))))
        .hasMessageContaining("more than 100000 cells");
  }

  @Test
  void anAxisWithoutValuesIsNone() {
    assertThatThrownBy(() -> new Axis("a", List.of())).hasMessage("no values");
  }

  @Test
  void aSweepThatIsNotSplitHoldsAll() {
    assertThat(IntStream.range(0, 5)).allMatch(Shard.WHOLE::holds);
    assertThat(Shard.parse(" 4/4 ")).isEqualTo(new Shard(4, 4));
    assertThat(Shard.parse("1/1")).isEqualTo(Shard.WHOLE);
    assertThat(Shard.of(7, 4)).isEqualTo(new Shard(4, 4));
    assertThatThrownBy(() -> Shard.parse("5/4"))
        .hasMessage("takes I/N with I from 1 to N, found '5/4'");
  }
}
