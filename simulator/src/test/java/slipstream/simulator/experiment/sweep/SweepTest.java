package slipstream.simulator.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Estimate;
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

  /**
   * Two batches that say 19 and 21: mean 20, standard error 1. Student's t for one degree of
   * freedom is 12.7 for one comparison with the best and 25.5 for each of two.
   */
  @Test
  void moreCellsBlurMore() {
    CellGrid two = new CellGrid(List.of(new Axis("a", List.of("1", "2"))));
    CellGrid three = new CellGrid(List.of(new Axis("a", List.of("1", "2", "3"))));
    Point best = point(1, 0, new double[] {0, 0});
    Point late = point(2, 20, new double[] {19, 21});
    Point later = point(3, 900, new double[] {900, 900});

    assertThat(new Sweep(two, 1, 2, List.of(best, late)).tiedWithBest()).isEmpty();
    assertThat(new Sweep(three, 1, 2, List.of(best, late, later)).tiedWithBest())
        .containsExactly(late);
  }

  /** Of three values there are three pairs, for which t is 38.2; for two pairs it would be 25.5. */
  @Test
  void moreValuesOfAKeyBlurMore() {
    CellGrid two = new CellGrid(List.of(new Axis("a", List.of("1", "2"))));
    CellGrid three = new CellGrid(List.of(new Axis("a", List.of("1", "2", "3"))));
    Point first = point(1, 0, new double[] {0, 0});
    Point last = point(2, 30, new double[] {29, 31});
    Point middle = point(3, 15, new double[] {15, 15});

    assertThat(new Sweep(two, 1, 2, List.of(first, last)).effects().get(0).difference())
        .matches(Estimate::resolved);
    Effect effect = new Sweep(three, 1, 2, List.of(first, last, middle)).effects().get(0);
    assertThat(effect.difference().mean()).isEqualTo(30);
    assertThat(effect.difference().ci95().lo()).isCloseTo(30 - 38.1885, within(1e-3));
    assertThat(effect.difference().ci95().hi()).isCloseTo(30 + 38.1885, within(1e-3));
    assertThat(effect.lowest()).isZero();
    assertThat(effect.highest()).isEqualTo(1);
  }

  /**
   * The means of the batches are taken over the cells with the value: 2 and 4 where a is 1, 6.5 and
   * 7.5 where it is 2. So it differs by 4.5 and 3.5: by 4, with the standard error 1/2.
   */
  @Test
  void luckIsTakenOverTheOtherKeysToo() {
    CellGrid grid =
        new CellGrid(List.of(new Axis("a", List.of("1", "2")), new Axis("b", List.of("x", "y"))));
    List<Point> points =
        List.of(
            point(1, 1, new double[] {0, 2}),
            point(2, 5, new double[] {4, 6}),
            point(3, 4, new double[] {5, 3}),
            point(4, 10, new double[] {8, 12}));
    Effect of = new Sweep(grid, 1, 2, points).effects().get(1);
    assertThat(of.key()).isEqualTo("a");
    assertThat(of.difference().mean()).isEqualTo(4);
    assertThat(of.difference().ci95().lo()).isCloseTo(4 - 12.7062 / 2, within(1e-4));
    assertThat(of.difference().ci95().hi()).isCloseTo(4 + 12.7062 / 2, within(1e-4));
  }

  /** Eight cells of three keys; where the first is 1 and the last x, the mean of 1 and 3. */
  @Test
  void aTableIsTheMeanOverAllOtherKeys() {
    List<String> two = List.of("1", "2");
    CellGrid grid =
        new CellGrid(List.of(new Axis("a", two), new Axis("b", two), new Axis("c", two)));
    Sweep eight = sweep(grid, 1, 10, 3, 20, 5, 30, 9, 40);
    assertThat(eight.table(0, 2)).isDeepEqualTo(new double[][] {{2, 15}, {7, 35}});
  }

  @Test
  void aGridOfOneCellHasNothingToCompare() {
    CellGrid one = new CellGrid(List.of(new Axis("a", List.of("1"))));
    Sweep alone = new Sweep(one, 1, 2, List.of(point(1, 3, new double[] {2, 4})));

    assertThat(alone.tiedWithBest()).isEmpty();
    assertThat(alone.effects().get(0).difference()).isEqualTo(new Estimate(0, new Interval(0, 0)));
    assertThat(alone.effects().get(0).levels()).containsExactly(new Effect.Level("1", 3));
  }

  @Test
  void ofEqualValuesTheFirstIsTheLowestAndTheHighest() {
    CellGrid two = new CellGrid(List.of(new Axis("a", List.of("1", "2"))));
    List<Point> same = List.of(point(1, 3, new double[] {2, 4}), point(2, 3, new double[] {2, 4}));
    Effect effect = new Sweep(two, 1, 2, same).effects().get(0);

    assertThat(effect.lowest()).isZero();
    assertThat(effect.highest()).isZero();
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
