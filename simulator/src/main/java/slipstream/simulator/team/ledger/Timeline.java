package slipstream.simulator.team.ledger;

import java.util.Arrays;
import slipstream.simulator.engine.TimeGrid;

/**
 * What one agent did, from hour 0 on: stretches without gap or overlap. Every hour has one activity
 * and one cause, so the rows of the time-use table sum to the time that passed.
 */
public final class Timeline {
  private final Party party;
  private double[] starts = new double[64];
  private Activity[] activities = new Activity[64];
  private Cause[] causes = new Cause[64];
  private Step[] steps = new Step[64];
  private int size;

  /** Of each stretch, the share of its hours that tiredness took; null while nobody tires. */
  private double[] tired;

  /** The share that it takes now. */
  private double tiredness;

  /**
   * @param party whom the agent belongs to
   */
  public Timeline(Party party) {
    this.party = party;
  }

  /** Whom the agent belongs to. */
  public Party party() {
    return party;
  }

  /** Forgets everything; the agent is idle from hour 0. */
  public void clear() {
    size = 0;
    tiredness = 0;
    begin(0, Activity.IDLE, Cause.PLAN, null);
  }

  /**
   * Ends the present stretch and begins another.
   *
   * @param step the step that is worked on, or {@code null}
   */
  public void begin(double now, Activity activity, Cause cause, Step step) {
    if (size > 0 && starts[size - 1] == now) {
      size--;
    } else if (size == starts.length) {
      grow();
    }
    starts[size] = now;
    activities[size] = activity;
    causes[size] = cause;
    steps[size] = step;
    if (tired != null) {
      tired[size] = activity.busy() && activity != Activity.RESUMING ? tiredness : 0;
    }
    if (step != null) {
      step.stretch = size;
    }
    size++;
  }

  /**
   * From now on tiredness takes a share of each hour of work; getting back into it takes as long as
   * ever.
   *
   * @param share of the hours (0 to 1)
   */
  public void tire(double now, double share) {
    if (share == tiredness) {
      return;
    }
    if (tired == null) {
      tired = new double[starts.length];
    }
    tiredness = share;
    int last = size - 1;
    begin(now, activities[last], causes[last], steps[last]);
  }

  /** The present stretch. */
  int last() {
    return size - 1;
  }

  /**
   * Adds the hours of each activity until an end.
   *
   * @param hours a row by {@link Activity#number()}, added to
   */
  public void addHours(double end, double[] hours) {
    double stop = end;
    for (int i = size - 1; i >= 0; i--) {
      if (starts[i] < stop) {
        hours[activities[i].number()] += stop - starts[i];
        stop = starts[i];
      }
    }
  }

  /** Reads a timeline, stretch by stretch. */
  @FunctionalInterface
  public interface Reader {
    /**
     * A stretch.
     *
     * @param from hour
     * @param to hour, later than {@code from}
     * @param step the step that is worked on, or {@code null}
     */
    void stretch(double from, double to, Activity activity, Cause cause, Step step);
  }

  /** Tells all stretches until an end, in order; what is empty is left out. */
  public void tell(double end, Reader reader) {
    for (int i = 0; i < size; i++) {
      double to = Math.min(end, i + 1 < size ? starts[i + 1] : end);
      if (starts[i] < to) {
        reader.stretch(starts[i], to, activities[i], causes[i], steps[i]);
      }
    }
  }

  /** Charges what the agent did between two hours to its causes. */
  public void charge(double from, double to, Charges charges) {
    charge(from, to, last(), charges);
  }

  /**
   * The same, for who knows a stretch close to the end of these hours.
   *
   * @param near number of any stretch: the closer, the faster
   */
  void charge(double from, double to, int near, Charges charges) {
    double stop = to;
    for (int i = stretchAt(to, near); stop > from; i--) {
      double start = Math.max(starts[i], from);
      if (start < stop) {
        charge(i, stop - start, stop, charges);
        stop = start;
      }
    }
  }

  private void charge(int i, double hours, double end, Charges charges) {
    Step step = steps[i];
    double rested = hours;
    if (tired != null && tired[i] > 0) {
      rested -= part(Cause.OVERTIME, tired[i], hours, end, charges);
    }
    if (step != null && step.surcharge != null && activities[i] != Activity.RESUMING) {
      rested -= part(step.surcharge, step.surchargeShare, rested, end, charges);
    }
    if (activities[i] != Activity.OWN_WORK || step.plannedShare == 1) {
      charges.add(causes[i], rested, end);
      return;
    }
    double planned = TimeGrid.snap(rested * step.plannedShare);
    double own = TimeGrid.snap(rested * step.ownShare);
    double luck = rested - planned - own;
    charges.add(causes[i], planned, end);
    charges.add(step.own, luck < 0 ? own + luck : own, end);
    charges.add(Cause.COMMON_LUCK, Math.max(0, luck), end);
  }

  /** Charges a share of hours; says how many these are. */
  private static double part(Cause due, double share, double hours, double end, Charges charges) {
    double part = TimeGrid.snap(hours * share);
    charges.add(due, part, end);
    return part;
  }

  /** The last stretch that began before this hour; the first if none did. */
  private int stretchAt(double hour, int near) {
    int i = near;
    while (i + 1 < size && starts[i + 1] < hour) {
      i++;
    }
    while (i > 0 && starts[i] >= hour) {
      i--;
    }
    return i;
  }

  private void grow() {
    int capacity = 2 * size;
    starts = Arrays.copyOf(starts, capacity);
    activities = Arrays.copyOf(activities, capacity);
    causes = Arrays.copyOf(causes, capacity);
    steps = Arrays.copyOf(steps, capacity);
    tired = tired == null ? null : Arrays.copyOf(tired, capacity);
  }
}
