package slipstream.simulator.experiment.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * All combinations of the axes' values, numbered from 0; the last axis moves fastest, as the last
 * digit of a counter does.
 *
 * @param axes at least one
 */
public record CellGrid(List<Axis> axes) {
  /** A grid of more cells is a mistake, or a task for an optimizer. */
  public static final int MOST_CELLS = 100_000;

  /** Refuses a grid of too many cells. */
  public CellGrid {
    axes = List.copyOf(axes);
    long cells = 1;
    for (Axis axis : axes) {
      cells *= axis.values().size();
      if (cells > MOST_CELLS) {
        throw new IllegalArgumentException(
            "the grid has more than "
                + MOST_CELLS
                + " cells; give fewer values, or split it into several sweeps");
      }
    }
  }

  /** Number of cells. */
  public int size() {
    int cells = 1;
    for (Axis axis : axes) {
      cells *= axis.values().size();
    }
    return cells;
  }

  /** Which of an axis' values a cell has, from 0. */
  public int level(int cell, int axis) {
    int faster = 1;
    for (Axis below : axes.subList(axis + 1, axes.size())) {
      faster *= below.values().size();
    }
    return cell / faster % axes.get(axis).values().size();
  }

  /** A cell's values, in the order of the axes. */
  public List<String> values(int cell) {
    List<String> values = new ArrayList<>();
    for (int axis = 0; axis < axes.size(); axis++) {
      values.add(axes.get(axis).values().get(level(cell, axis)));
    }
    return values;
  }

  /** A cell's settings, {@code key=value}, in the order of the axes. */
  public List<String> settings(int cell) {
    List<String> settings = new ArrayList<>();
    List<String> values = values(cell);
    for (int axis = 0; axis < axes.size(); axis++) {
      settings.add(axes.get(axis).key() + "=" + values.get(axis));
    }
    return settings;
  }
}
