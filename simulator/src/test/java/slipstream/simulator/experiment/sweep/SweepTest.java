package slipstream.simulator.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.statistics.Interval;

class SweepTest {
  private static final CellGrid GRID =
      new CellGrid(
          List.of(
              new Axis("structure.qa", List.of("missing", "present")),
              new Axis("backlog.stories", List.of("4", "6", "8"))));

  /** Slips of six cells in two batches of luck, the second of which is worse by 2 everywhere. */
  private final Sweep sweep = sweep(GRID, 2, 4, 9, 1, 4, 4);

  @Test
  void averagesEachKeyOverAllValuesOfTheOthers() {
    Effect stories = sweep.effects().get(0);
    assertThat(stories.key()).isEqualTo("backlog.stories");
    assertThat(stories.levels())
        .containsExactly(
            new Effect.Level("4", 1.5), new Effect.Level("6", 4), new Effect.Level("8", 6.5));
    assertThat(stories.difference().mean()).isEqualTo(5);
    Effect qa = sweep.effects().get(1);
    // (2 + 4 + 9) / 3 - (1 + 4 + 4) / 3
    assertThat(qa.difference().mean()).isEqualTo(2);
    assertThat(qa.levels().get(qa.lowest()).value()).isEqualTo("present");
    assertThat(qa.levels().get(qa.highest()).value()).isEqualTo("missing");
  }

  @Test
  void takesTheLuckThatAllCellsShareOutOfADifference() {
    // Each cell differs by 2 between the batches, but differences between cells don't: no scatter.
    assertThat(sweep.effects().get(1).difference().ci95().halfWidth()).isLessThan(1e-12);
  }

  @Test
  void widensTheIntervalOfADifferenceForEachPairThatCouldHaveBeenChosen() {
    // Differences 1 and 3: mean 2, standard error 1; Student's t for one degree of freedom is
    // tan(pi (p - 1/2)): 12.7062 at 0.975, 38.1885 at 1 - 0.025 / 3.
    double[] from = {0, 0};
    double[] to = {1, 3};
    assertThat(Batches.difference(2, from, to, 1).ci95().hi()).isCloseTo(14.7062, within(1e-4));
    assertThat(Batches.difference(2, from, to, 3).ci95().hi()).isCloseTo(40.1885, within(1e-4));
  }

  @Test
  void saysNothingAboutLuckFromOneBatch() {
    assertThat(Batches.difference(2, new double[] {1}, new double[] {3}, 1).resolved()).isFalse();
  }

  @Test
  void ranksCellsAndKeepsTheOrderOfEqualOnes() {
    assertThat(sweep.ranked()).extracting(Point::cell).containsExactly(4, 1, 2, 5, 6, 3);
    assertThat(sweep.values(sweep.ranked().get(0))).containsExactly("present", "4");
  }

  @Test
  void findsCellsThatCannotBeToldApartFromTheBest() {
    assertThat(sweep.tiedWithBest()).isEmpty();
    assertThat(sweep(GRID, 2, 4, 9, 1, 4, 1).tiedWithBest())
        .extracting(Point::cell)
        .isEqualTo(List.of(6));
  }

  @Test
  void laysTwoKeysOutAsATable() {
    assertThat(sweep.table(0, 1)).isDeepEqualTo(new double[][] {{2, 4, 9}, {1, 4, 4}});
    assertThat(sweep.table(1, 0)).isDeepEqualTo(new double[][] {{2, 1}, {4, 4}, {9, 4}});
  }

  /**
   * Five values that make no difference: the widest of ten differences may be called one in 5% of
   * sweeps. In 1,000 sweeps more than 71 would be a false alarm with a chance below 0.2%.
   */
  @Test
  void seldomFindsAnEffectWhereThereIsNone() {
    CellGrid grid = new CellGrid(List.of(new Axis("a", List.of("1", "2", "3", "4", "5"))));
    SplittableRandom random = new SplittableRandom(20261);
    int found = 0;
    for (int sweeps = 0; sweeps < 1000; sweeps++) {
      List<Point> points = new ArrayList<>();
      for (int cell = 1; cell <= 5; cell++) {
        double[] batches = random.doubles(Cell.BATCHES).toArray();
        double mean =
            IntStream.range(0, Cell.BATCHES).mapToDouble(i -> batches[i]).average().orElseThrow();
        points.add(point(cell, mean, batches));
      }
      found += new Sweep(grid, 1, 50, points).effects().get(0).difference().resolved() ? 1 : 0;
    }
    assertThat(found).isLessThanOrEqualTo(71);
  }

  private static Sweep sweep(CellGrid grid, double... slips) {
    return new Sweep(
        grid,
        1,
        2,
        IntStream.range(0, slips.length)
            .mapToObj(i -> point(i + 1, slips[i], new double[] {slips[i] - 1, slips[i] + 1}))
            .toList());
  }

  private static Point point(int cell, double slip, double[] batches) {
    Interval ci95 = new Interval(slip - 1, slip + 1);
    return new Point(cell, slip, ci95, slip + 2, 0.5, 8, 0.6, 0.7, 0, 10, batches);
  }
}
