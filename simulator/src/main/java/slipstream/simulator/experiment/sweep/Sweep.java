package slipstream.simulator.experiment.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slipstream.simulator.experiment.Estimate;

/**
 * What all cells say together. Every cell has the same luck, so all comparisons are paired.
 *
 * @param grid the cells' values
 * @param seed seed of every cell
 * @param runs replications of every cell
 * @param points one a cell, in the order of their numbers
 */
public record Sweep(CellGrid grid, long seed, int runs, List<Point> points) {
  /** The cells from the lowest mean slip to the highest; equal ones in the order of the grid. */
  public List<Point> ranked() {
    return points.stream().sorted(Comparator.comparingDouble(Point::slip)).toList();
  }

  /** A point's values, in the order of the axes. */
  public List<String> values(Point point) {
    return grid.values(point.cell() - 1);
  }

  /**
   * The cells that cannot be told apart from the one with the lowest mean slip: the interval of the
   * paired difference, widened because so many cells are compared with one, holds 0.
   *
   * @return without that one itself
   */
  public List<Point> tiedWithBest() {
    List<Point> ranked = ranked();
    Point best = ranked.get(0);
    int comparisons = Math.max(1, ranked.size() - 1);
    return ranked.stream()
        .skip(1)
        .filter(point -> !difference(best, point, comparisons).resolved())
        .toList();
  }

  private static Estimate difference(Point from, Point to, int comparisons) {
    return Batches.difference(to.slip() - from.slip(), from.batches(), to.batches(), comparisons);
  }

  /** The keys' main effects, the strongest first; equal ones in the order of the grid. */
  public List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    for (int axis = 0; axis < grid.axes().size(); axis++) {
      effects.add(effect(axis));
    }
    effects.sort(Comparator.comparingDouble(effect -> -effect.difference().mean()));
    return List.copyOf(effects);
  }

  private Effect effect(int axis) {
    List<String> values = grid.axes().get(axis).values();
    List<Effect.Level> levels = new ArrayList<>();
    int lowest = 0;
    int highest = 0;
    for (int level = 0; level < values.size(); level++) {
      levels.add(new Effect.Level(values.get(level), slip(axis, level)));
      lowest = levels.get(level).slip() < levels.get(lowest).slip() ? level : lowest;
      highest = levels.get(level).slip() > levels.get(highest).slip() ? level : highest;
    }
    int pairs = Math.max(1, values.size() * (values.size() - 1) / 2);
    return new Effect(
        grid.axes().get(axis).key(),
        List.copyOf(levels),
        lowest,
        highest,
        Batches.difference(
            levels.get(highest).slip() - levels.get(lowest).slip(),
            batches(axis, lowest),
            batches(axis, highest),
            pairs));
  }

  /** Mean slip of all cells with a value. */
  private double slip(int axis, int level) {
    double sum = 0;
    int cells = 0;
    for (Point point : points) {
      if (grid.level(point.cell() - 1, axis) == level) {
        sum += point.slip();
        cells++;
      }
    }
    return sum / cells;
  }

  /** Mean slip of all cells with a value, batch by batch. */
  private double[] batches(int axis, int level) {
    double[] means = new double[points.get(0).batches().length];
    double share = (double) grid.axes().get(axis).values().size() / points.size();
    for (Point point : points) {
      if (grid.level(point.cell() - 1, axis) == level) {
        for (int batch = 0; batch < means.length; batch++) {
          means[batch] += point.batches()[batch] * share;
        }
      }
    }
    return means;
  }

  /**
   * Mean slip at two keys' values, averaged over all other keys: by the first axis' value, then the
   * second's.
   */
  public double[][] table(int first, int second) {
    int rows = grid.axes().get(first).values().size();
    int columns = grid.axes().get(second).values().size();
    double[][] table = new double[rows][columns];
    double cells = (double) points.size() / (rows * columns);
    for (Point point : points) {
      int row = grid.level(point.cell() - 1, first);
      table[row][grid.level(point.cell() - 1, second)] += point.slip() / cells;
    }
    return table;
  }
}
