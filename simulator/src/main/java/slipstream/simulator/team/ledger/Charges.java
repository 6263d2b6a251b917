package slipstream.simulator.team.ledger;

import java.util.Arrays;

/** Hours charged to each cause, and when each cause last acted. */
public final class Charges {
  private static final Cause[] CAUSES = Cause.values();

  private final double[] hours = new double[CAUSES.length];
  private final double[] lastActed = new double[CAUSES.length];

  /** Forgets everything. */
  public void clear() {
    Arrays.fill(hours, 0);
    Arrays.fill(lastActed, 0);
  }

  /** Makes it the same as another. */
  void set(Charges other) {
    System.arraycopy(other.hours, 0, hours, 0, hours.length);
    System.arraycopy(other.lastActed, 0, lastActed, 0, lastActed.length);
  }

  /** Charges all that another holds. */
  void add(Charges other) {
    for (int i = 0; i < hours.length; i++) {
      hours[i] += other.hours[i];
      lastActed[i] = Math.max(lastActed[i], other.lastActed[i]);
    }
  }

  /** Charges a stretch that ended at this hour. */
  public void add(Cause cause, double amount, double end) {
    int index = cause.ordinal();
    hours[index] += amount;
    lastActed[index] = Math.max(lastActed[index], end);
  }

  /** Hours charged to the cause. */
  public double hours(Cause cause) {
    return hours[cause.ordinal()];
  }

  /** End of the last stretch charged to the cause, in hours; 0 if there is none. */
  public double lastActed(Cause cause) {
    return lastActed[cause.ordinal()];
  }

  /**
   * Moves planned work beyond the planned end to the plan itself: more was committed than fits.
   *
   * @param plannedEnd hours
   */
  public void splitPlan(double plannedEnd) {
    double excess = hours[Cause.PLANNED_WORK.ordinal()] - plannedEnd;
    if (excess > 0) {
      hours[Cause.PLANNED_WORK.ordinal()] = plannedEnd;
      hours[Cause.PLAN.ordinal()] += excess;
    }
  }

  /**
   * The cause, planned work aside, to which most is charged; the plan itself where nothing is.
   *
   * @param first the party that comes first where its own cause is charged as much as another
   */
  public Cause dominant(Party first) {
    int dominant = Cause.PLAN.ordinal();
    double most = hours[dominant];
    for (int i = 0; i < hours.length; i++) {
      double here = hours[i];
      if (here >= most && here > 0 && i != Cause.PLANNED_WORK.ordinal()) {
        if (here > most || Party.answeringFor(CAUSES[i]) == first) {
          dominant = i;
          most = here;
        }
      }
    }
    return CAUSES[dominant];
  }
}
