package slipstream.simulator.team.perception;

import java.util.Arrays;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** Blame points of one run: who was named, for what, and how long after the cause had acted. */
public final class BlamePoints {
  private static final int CAUSES = Cause.values().length;
  private static final int PARTIES = Party.values().length;

  private final double[][] points = new double[CAUSES][PARTIES];
  private final double[] bySprint;
  private double total;
  private double misattributed;
  private double lagSprints;

  /**
   * @param sprints sprints up to the horizon
   */
  BlamePoints(int sprints) {
    bySprint = new double[sprints];
  }

  void clear() {
    for (double[] row : points) {
      Arrays.fill(row, 0);
    }
    Arrays.fill(bySprint, 0);
    total = 0;
    misattributed = 0;
    lagSprints = 0;
  }

  /**
   * Gives blame.
   *
   * @param weight points
   * @param sprint in which it is given, from 0
   * @param lag sprints since the cause acted
   */
  void give(Cause cause, Party named, double weight, int sprint, int lag) {
    points[cause.ordinal()][named.ordinal()] += weight;
    bySprint[Math.min(sprint, bySprint.length - 1)] += weight;
    total += weight;
    lagSprints += weight * lag;
    if (named != Party.answeringFor(cause)) {
      misattributed += weight;
    }
  }

  /** Points for a cause that went to a party. */
  public double points(Cause cause, Party named) {
    return points[cause.ordinal()][named.ordinal()];
  }

  /** Points that went to a party. */
  public double points(Party named) {
    double sum = 0;
    for (double[] row : points) {
      sum += row[named.ordinal()];
    }
    return sum;
  }

  /** Points given in a sprint, from 0. */
  public double inSprint(int sprint) {
    return bySprint[sprint];
  }

  /** All points. */
  public double total() {
    return total;
  }

  /** Points whose party did not cause what they are about. */
  public double misattributed() {
    return misattributed;
  }

  /** Points times the sprints between the cause's action and the blame. */
  public double lagSprints() {
    return lagSprints;
  }
}
