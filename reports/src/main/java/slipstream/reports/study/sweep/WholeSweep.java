package slipstream.reports.study.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import slipstream.reports.console.Refusal;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.study.sweep.SweepFolder.Swept;
import slipstream.reports.study.sweep.SweepJson.Plan;
import slipstream.simulator.experiment.sweep.Cell;
import slipstream.simulator.experiment.sweep.CellGrid;
import slipstream.simulator.experiment.sweep.Point;
import slipstream.simulator.experiment.sweep.Sweep;

/**
 * A sweep that has all its cells. They are read one at a time from the folders that hold them, so
 * memory holds a point of each and no more, however many there are.
 */
final class WholeSweep implements Iterable<Cell> {
  private final Plan plan;
  private final Swept swept;
  private final List<Path> folders;
  private final Sweep sweep;

  private WholeSweep(Plan plan, Swept swept, List<Path> folders, Sweep sweep) {
    this.plan = plan;
    this.swept = swept;
    this.folders = folders;
    this.sweep = sweep;
  }

  /** All cells from these folders; refused where one is in none of them. */
  static WholeSweep of(Plan plan, Swept swept, List<Path> folders) {
    CellGrid grid = new CellGrid(plan.axes());
    List<Point> points = new ArrayList<>();
    List<Integer> missing = new ArrayList<>();
    for (int number = 1; number <= grid.size(); number++) {
      Optional<Cell> cell = cell(folders, number);
      if (cell.isPresent()) {
        points.add(cell.get().point());
      } else {
        missing.add(number);
      }
    }
    if (!missing.isEmpty()) {
      throw Refusal.badScenario(
          Figures.counted(missing.size(), "cell")
              + " of "
              + grid.size()
              + " missing, the first is number "
              + missing.get(0)
              + "; add the folder of the shard that has it, or run that shard to its end");
    }
    return new WholeSweep(
        plan, swept, folders, new Sweep(grid, plan.seed(), plan.runs(), List.copyOf(points)));
  }

  private static Optional<Cell> cell(List<Path> folders, int number) {
    for (Path folder : folders) {
      Optional<Cell> cell = SweepFolder.cell(folder, number);
      if (cell.isPresent()) {
        return cell;
      }
    }
    return Optional.empty();
  }

  /** The scenario that was swept. */
  Swept swept() {
    return swept;
  }

  Plan plan() {
    return plan;
  }

  /** What the cells say together. */
  Sweep sweep() {
    return sweep;
  }

  /** The cells in the order of their numbers, each read as it is asked for. */
  @Override
  public Iterator<Cell> iterator() {
    return IntStream.rangeClosed(1, sweep.points().size()).mapToObj(this::again).iterator();
  }

  private Cell again(int number) {
    return cell(folders, number)
        .orElseThrow(
            () ->
                Refusal.files(
                    folders.get(0)
                        + ": cell "
                        + number
                        + " was there a moment ago and is no more; let nobody else change the"
                        + " folder, and type the command again"));
  }
}
