package slipstream.simulator.team.work;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import slipstream.simulator.engine.Simulation;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.work.wait.WaitTally;
import slipstream.simulator.team.work.wait.Waits;

/**
 * Where tasks are made, given out, and come back done. Keeps them for the next run, so that a run
 * allocates nothing.
 */
public final class Desk {
  /**
   * Order of events at the same moment: what ends comes before what arrives, and the calendar comes
   * last.
   */
  public static final int WORK_ENDS = 0;

  public static final int WAIT_ENDS = 1;
  public static final int ARRIVES = 2;
  public static final int CALENDAR = 3;

  private final Simulation simulation;
  private final Waits<Task> waits;
  private final WaitTally tally;
  private final Outcome worked = task -> task.part.worked(task);
  private final Outcome partReleased = task -> task.part.release(task);
  private final Outcome storyReleased = task -> task.story.release(task);
  private final Outcome nothing = task -> {};
  private final Outcome stretched = this::stretched;

  private Task[] tasks = new Task[256];
  private int made;
  private int used;
  private long numbers;
  private Course course;
  private Supply supply;

  /** Factor on outside waits, 1 or more: blocked work that nobody chases. */
  private DoubleSupplier stretch = () -> 1;

  private Cause stretchCause;

  public Desk(Simulation simulation, int disciplines) {
    this.simulation = simulation;
    this.waits = new Waits<>(simulation, WAIT_ENDS, task -> task.outcome.of(task));
    this.tally = new WaitTally(disciplines);
  }

  /** Connects the desk with what happens to stories, and with where agents find their next item. */
  public void connect(Course course, Supply supply) {
    this.course = course;
    this.supply = supply;
  }

  /**
   * Lets outside waits be stretched.
   *
   * @param factor 1 or more, asked for at the end of each
   * @param cause what the longer wait is due to
   */
  public void stretchWaits(DoubleSupplier factor, Cause cause) {
    stretch = factor;
    stretchCause = cause;
  }

  public void clear() {
    used = 0;
    numbers = 0;
    waits.clear();
    tally.clear();
  }

  /**
   * A new task, possible from now on: a duty for nobody in particular that leads to nothing.
   *
   * @param effort hours on the time grid
   */
  public Task task(TaskKind kind, Cause cause, double effort, Step trigger) {
    if (used == made) {
      make();
    }
    Task task = tasks[used++];
    task.begin(simulation.now(), trigger, cause);
    task.number = nextNumber();
    task.kind = kind;
    task.urgency = Urgency.DUTY;
    task.effort = effort;
    task.remaining = effort;
    task.part = null;
    task.story = null;
    task.detail = 0;
    task.outcome = nothing;
    task.agent = null;
    task.leftFor = null;
    task.handsOver = false;
    task.wait = 0;
    task.waitCause = null;
    return task;
  }

  /** Gives a task to an agent. */
  public void give(Task task, Agent agent) {
    yieldIfPulledIn(task);
    agent.give(task);
  }

  /** Gives a task to a crew; a task without effort needs nobody. */
  public void give(Task task, Crew crew) {
    yieldIfPulledIn(task);
    crew.give(task);
  }

  private static void yieldIfPulledIn(Task task) {
    if (task.story != null && !task.story.promised()) {
      task.urgency = Urgency.PULLED_IN;
    }
  }

  /** A task that takes nobody's time is done at once. */
  public void effortless(Task task) {
    task.doneAt = simulation.now();
    done(task);
  }

  /** The task's effort is spent: its wait begins, or its outcome follows. */
  void done(Task task) {
    count(task);
    if (task.wait > 0) {
      Task wait = follow(task, task.wait, task.waitCause);
      wait.outcome = stretched;
      wait.detail = task.wait;
      waits.begin(wait, task.wait);
    } else {
      task.outcome.of(task);
    }
  }

  /** Whoever waits is a part of a promised story; what its owner does is no wait. */
  private void count(Task task) {
    Part part = task.part;
    if (part != null
        && task.story.promised()
        && (task.performer == null || task.agent != part.owner())) {
      tally.add(part.crew().seat(), task);
    }
  }

  /** The wait would be over, had somebody chased it. */
  private void stretched(Task wait) {
    count(wait);
    Task origin = (Task) wait.trigger;
    double extra = TimeGrid.snap(wait.detail * (stretch.getAsDouble() - 1));
    wait.detail = origin.detail;
    wait.outcome = origin.outcome;
    if (extra > 0) {
      Task late = follow(wait, extra, stretchCause);
      late.detail = origin.detail;
      late.outcome = origin.outcome;
      waits.begin(late, extra);
    } else {
      wait.outcome.of(wait);
    }
  }

  private Task follow(Task task, double hours, Cause cause) {
    Task wait = task(TaskKind.WAIT, cause, hours, task);
    wait.part = task.part;
    wait.story = task.story;
    wait.agent = task.agent;
    if (task.part != null) {
      task.part.at(wait);
    } else if (task.story != null) {
      task.story.at(wait);
    }
    return wait;
  }

  /**
   * Lets an outcome follow after a delay that nobody waits for.
   *
   * @param task what the outcome is told
   * @param hours on the time grid
   */
  public void later(Task task, double hours, Outcome outcome) {
    task.outcome = outcome;
    waits.begin(task, hours);
  }

  /** Number of tasks that the run has had so far, waits included. */
  public int tasks() {
    return used;
  }

  /** A task of the run, by number from 0, in the order in which they became possible. */
  public Task task(int number) {
    return tasks[number];
  }

  /** Age of what comes next: larger than all before. */
  long nextNumber() {
    return numbers++;
  }

  private void make() {
    if (made == tasks.length) {
      tasks = Arrays.copyOf(tasks, 2 * made);
    }
    tasks[made++] = new Task();
  }

  double now() {
    return simulation.now();
  }

  Course course() {
    return course;
  }

  Supply supply() {
    return supply;
  }

  /** Releases the task's part. */
  public Outcome partReleased() {
    return partReleased;
  }

  /** Releases the task's story. */
  public Outcome storyReleased() {
    return storyReleased;
  }

  Outcome worked() {
    return worked;
  }

  /** Who waited for whom. */
  public WaitTally waits() {
    return tally;
  }
}
