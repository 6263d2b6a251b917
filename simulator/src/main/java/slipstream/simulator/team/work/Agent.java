package slipstream.simulator.team.work;

import slipstream.simulator.engine.Simulation;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.ledger.Timeline;

/**
 * Somebody who works: a developer, or the holder of a role. Does one thing at a time; something
 * more urgent may come between, and coming back costs a resumption lag. A lag that is itself
 * interrupted is paid again in full.
 */
public final class Agent {
  private final Crew crew;
  private final Desk desk;
  private final Simulation simulation;
  private final Timer timer;
  private final Timeline timeline;
  private final TaskQueue queue = new TaskQueue();
  private final Distribution lag;
  private final RandomStream lags;

  private Task current;
  private boolean resuming;

  /**
   * In the middle of an event of its own: what is given now is looked at when the event is over.
   */
  private boolean deciding;

  private double since;
  private double speed;
  private int open;

  /** What it worked on last: a part, or a task that belongs to none. */
  private Object context;

  public Agent(Crew crew, Desk desk, Simulation simulation, Distribution lag, RandomStream lags) {
    this.crew = crew;
    this.desk = desk;
    this.simulation = simulation;
    this.lag = lag;
    this.lags = lags;
    timer = simulation.timer(Desk.WORK_ENDS, this::ring);
    timeline = new Timeline(crew.party());
  }

  void clear() {
    queue.clear();
    timeline.clear();
    current = null;
    resuming = false;
    deciding = false;
    open = 0;
    context = null;
  }

  /** Puts a task on this agent's own list. */
  void give(Task task) {
    own(task);
    queue.add(task);
    if (!deciding) {
      if (current == null) {
        choose();
      } else if (task.urgency.preempts(current.urgency)) {
        setAside(task.cause, current.urgency);
        choose();
      }
    }
  }

  /** Looks for something to do, if there is nothing at hand. */
  void wake() {
    if (idle()) {
      choose();
    }
  }

  boolean idle() {
    return current == null && !deciding;
  }

  /** What it is working on, or {@code null}. */
  Task current() {
    return current;
  }

  /** The story of what it is working on, or {@code null}. */
  public Story story() {
    return current == null ? null : current.story;
  }

  /** Whether it is in the middle of own work on a part. */
  public boolean working() {
    return current != null && current.kind == TaskKind.OWN_WORK;
  }

  /**
   * Leaves the part it works on for the next item of the backlog; nothing happens if there is none.
   */
  public boolean shift(Cause cause) {
    if (!working() || !desk.supply().hasNext(this)) {
      return false;
    }
    setAside(cause, Urgency.SET_ASIDE);
    choose();
    return true;
  }

  /** Tasks at hand: the one it works on, and those on its own list. */
  int tasks() {
    return queue.size() + (current == null ? 0 : 1);
  }

  /** Begun parts of its own that could go on, were it not for the one it works on. */
  public int begunAtHand() {
    return queue.count(Urgency.STARTED);
  }

  /**
   * Leaves the part it works on for another that was begun earlier and could go on; nothing happens
   * if there is none.
   */
  public boolean turn(Cause cause) {
    return begunAtHand() > 0 && leave(cause);
  }

  /**
   * Begins the next item of the backlog beside the part it works on, and leaves that one as soon as
   * the other can go on; nothing happens if there is none.
   */
  public boolean turnToNext(Cause cause) {
    if (!desk.supply().hasNext(this)) {
      return false;
    }
    deciding = true;
    desk.supply().claim(this);
    deciding = false;
    return leave(cause);
  }

  private boolean leave(Cause cause) {
    // What was left last is taken up again last.
    current.number = desk.nextNumber();
    setAside(cause, Urgency.STARTED);
    choose();
    return true;
  }

  /** Whether it is in the middle of own work that was promised. */
  public boolean onPromisedWork() {
    return working() && current.urgency == Urgency.STARTED;
  }

  private void choose() {
    deciding = true;
    Task next = next();
    deciding = false;
    if (next == null) {
      rest();
    } else {
      start(next);
    }
  }

  private Task next() {
    while (true) {
      Task best = queue.peek();
      Task shared = crew.pool().peek();
      boolean fromPool = shared != null && (best == null || shared.before(best));
      if (fromPool) {
        best = shared;
      }
      boolean leftover = best == null || best.urgency.compareTo(Urgency.STARTED) > 0;
      if (leftover && desk.supply().claim(this)) {
        restoreSetAside();
        continue;
      }
      return best == null ? null : fromPool ? crew.pool().poll() : queue.poll();
    }
  }

  /**
   * Having taken up another item, what was set aside is an item like any other again, behind the
   * new one.
   */
  private void restoreSetAside() {
    Task first = queue.peek();
    if (first != null && first.urgency == Urgency.SET_ASIDE) {
      queue.poll();
      first.urgency = Urgency.STARTED;
      first.number = desk.nextNumber();
      queue.add(first);
    }
  }

  private void start(Task task) {
    own(task);
    current = task;
    speed = crew.speed(task);
    Object about = task.part != null ? task.part : task;
    double hours = task.leftFor != null && context != about ? TimeGrid.snap(lag.sample(lags)) : 0;
    context = about;
    if (hours > 0) {
      resuming = true;
      timeline.begin(simulation.now(), Activity.RESUMING, task.leftFor, task);
      timer.in(hours);
    } else {
      proceed();
    }
  }

  private void proceed() {
    resuming = false;
    current.leftFor = null;
    since = simulation.now();
    if (current.kind == TaskKind.OWN_WORK) {
      current.part.workedFrom(since);
    }
    timeline.begin(since, current.kind.activity(), crew.causeOf(current), current);
    timer.in(speed == 1 ? current.remaining : TimeGrid.snap(current.remaining / speed));
  }

  private void ring() {
    if (resuming) {
      proceed();
      return;
    }
    Task done = current;
    current = null;
    done.remaining = 0;
    done.doneAt = simulation.now();
    deciding = true;
    desk.done(done);
    deciding = false;
    choose();
  }

  private void setAside(Cause cause, Urgency urgency) {
    timer.cancel();
    if (!resuming) {
      current.remaining -= progressOn(current);
    }
    resuming = false;
    current.leftFor = cause;
    current.urgency = urgency;
    queue.add(current);
    current = null;
  }

  private void rest() {
    timeline.begin(simulation.now(), open > 0 ? Activity.WAITING : Activity.IDLE, Cause.PLAN, null);
  }

  private void own(Task task) {
    task.agent = this;
    task.performedBy(timeline);
    if (task.kind == TaskKind.OWN_WORK) {
      task.part.takenUpBy(this);
    }
  }

  /** Hours of effort spent on the task in the present stretch. */
  double progressOn(Task task) {
    if (task != current || resuming) {
      return 0;
    }
    double passed = simulation.now() - since;
    return speed == 1 ? passed : Math.min(task.remaining, TimeGrid.snap(passed * speed));
  }

  void opened() {
    open++;
  }

  void closed() {
    open--;
  }

  /** Parts it has taken up that are not built. */
  public int open() {
    return open;
  }

  /** The crew it belongs to. */
  public Crew crew() {
    return crew;
  }

  /** What it did so far. */
  public Timeline timeline() {
    return timeline;
  }
}
