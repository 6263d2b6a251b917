package slipstream.simulator.experiment.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Index;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Spread;
import slipstream.simulator.experiment.sensitivity.SobolIndices.Shares;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.random.LatinHypercube;
import slipstream.simulator.random.SobolPoints;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumptions;

/**
 * Sobol indices of the assumptions that passed the screening, in worlds where all assumptions are
 * drawn. Those that did not pass are moved together, as one more argument: so the spread between
 * worlds is that of all that is assumed, and a screening that missed something shows.
 */
final class GlobalIndices {
  private final Assumptions assumptions;
  private final int[] passed;
  private final int[] rest;
  private final int rows;

  /** Places of all assumptions, by row: the two independent samples. */
  private final double[][] a;

  private final double[][] b;

  private List<Index> indices;
  private Index others;
  private Spread spread;

  /**
   * Draws the worlds.
   *
   * @param passed numbers of the assumptions that get an index each
   */
  GlobalIndices(Assumptions assumptions, int[] passed, int rows) {
    this.assumptions = assumptions;
    this.passed = passed;
    this.rows = rows;
    int[] sorted = passed.clone();
    Arrays.sort(sorted);
    rest = numbersBut(sorted, assumptions.size());
    long seed = assumptions.scenario().seed();
    a = new double[rows][assumptions.size()];
    b = new double[rows][assumptions.size()];
    // The even points are few-dimensional; the many others are matched at random.
    fill(passed, SobolPoints.points(rows, 2 * passed.length, Draw.PASSED.stream(seed)));
    fill(rest, LatinHypercube.points(rows, 2 * rest.length, Draw.OTHERS.stream(seed)));
  }

  private static int[] numbersBut(int[] sorted, int size) {
    int[] rest = new int[size - sorted.length];
    int found = 0;
    for (int i = 0; i < size; i++) {
      if (Arrays.binarySearch(sorted, i) < 0) {
        rest[found++] = i;
      }
    }
    return rest;
  }

  private void fill(int[] numbers, double[][] points) {
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < numbers.length; i++) {
        a[row][numbers[i]] = points[row][i];
        b[row][numbers[i]] = points[row][numbers.length + i];
      }
    }
  }

  /**
   * Simulates and estimates.
   *
   * @param runs replications of each world
   * @param assumed mean slip at the assumed values, in days
   * @return false if interrupted
   */
  boolean found(int runs, double assumed, Workers workers, Progress progress) {
    int arguments = passed.length + (rest.length > 0 ? 1 : 0);
    long seed = assumptions.scenario().seed();
    double[][][] slips =
        RowsOfWorlds.slips(
            rows,
            arguments + 2,
            new Drawn(assumptions, passed, rest, a, b),
            seed,
            runs,
            workers,
            progress);
    if (slips == null) {
      return false;
    }
    Shares[] shares = new SobolIndices(slips).shares(Draw.BOOTSTRAP.stream(seed));
    List<Index> list = new ArrayList<>();
    for (int i = 0; i < passed.length; i++) {
      list.add(index(assumptions.list().get(passed[i]).key(), shares[i]));
    }
    list.sort(Comparator.comparingDouble(Index::total).reversed());
    indices = List.copyOf(list);
    others = rest.length > 0 ? index("", shares[passed.length]) : null;
    double[][] worlds = new double[2 * rows][];
    Arrays.setAll(worlds, i -> slips[i / rows][i % rows]);
    spread = Worlds.spread(worlds, assumed);
    return true;
  }

  /** Sample after sample: A, B, then A with each argument from B. */
  private record Drawn(
      Assumptions assumptions, int[] passed, int[] rest, double[][] a, double[][] b)
      implements RowsOfWorlds.World {
    @Override
    public Scenario at(int sample, int row) {
      double[] places = (sample == 1 ? b : a)[row].clone();
      if (sample >= 2) {
        int argument = sample - 2;
        int[] moved = argument < passed.length ? new int[] {passed[argument]} : rest;
        for (int number : moved) {
          places[number] = b[row][number];
        }
      }
      return assumptions.at(places);
    }
  }

  private static Index index(String key, Shares shares) {
    return new Index(key, shares.first(), shares.firstCi95(), shares.total(), shares.totalCi95());
  }

  /** Of those that passed, the largest total first. */
  List<Index> indices() {
    return indices;
  }

  /** Of all others together; null if there are none. */
  Index others() {
    return others;
  }

  Spread spread() {
    return spread;
  }
}
