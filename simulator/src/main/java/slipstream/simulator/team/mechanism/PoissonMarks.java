package slipstream.simulator.team.mechanism;

import java.util.Arrays;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.team.work.Part;

/**
 * Points at random in the work of each part: a Poisson process in hours of work, drawn as far as it
 * is needed.
 */
public final class PoissonMarks {
  private final double rate;
  private final RandomStream[] chance;
  private final double[] next;

  /**
   * @param rate points per hour of work
   * @param chance one stream for each part
   */
  public PoissonMarks(double rate, RandomStream[] chance) {
    this.rate = rate;
    this.chance = chance;
    next = new double[chance.length];
  }

  public void clear() {
    Arrays.fill(next, Double.NaN);
  }

  /** The next point, in hours of work on the part. */
  public double next(Part part) {
    int i = part.index();
    if (Double.isNaN(next[i])) {
      next[i] = gap(i);
    }
    return next[i];
  }

  /** Leaves the present point behind. */
  public void pass(Part part) {
    next[part.index()] += gap(part.index());
  }

  private double gap(int i) {
    // Two points never fall together: the grid's step is the least distance.
    return rate > 0
        ? Math.max(TimeGrid.snap(chance[i].exponential() / rate), TimeGrid.snap(1e-6))
        : Double.POSITIVE_INFINITY;
  }
}
