package slipstream.simulator.team.work;

import slipstream.simulator.engine.Simulation;
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
  private final Timeline timeline;
  private final TaskQueue queue = new TaskQueue();
  private final Pairing pairing = new Pairing(this);
  private final Stretch stretch;

  /**
   * In the middle of an event of its own: what is given now is looked at when the event is over.
   */
  private boolean deciding;

  private int open;

  public Agent(Crew crew, Desk desk, Simulation simulation, Distribution lag, RandomStream lags) {
    this.crew = crew;
    this.desk = desk;
    this.simulation = simulation;
    timeline = new Timeline(crew.party());
    stretch = new Stretch(crew, pairing, simulation, timeline, lag, lags, this::ring);
  }

  void clear() {
    queue.clear();
    timeline.clear();
    pairing.clear();
    stretch.clear();
    deciding = false;
    open = 0;
  }

  /** Puts a task on this agent's own list. */
  void give(Task task) {
    Task current = stretch.task();
    if (current != null && current.handsOver && task.urgency != Urgency.AWAY) {
      crew.give(task);
      return;
    }
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
    return stretch.task() == null && !deciding;
  }

  /** What it is working on, or {@code null}. */
  Task current() {
    return stretch.task();
  }

  /** The story of what it is working on, or {@code null}. */
  public Story story() {
    Task current = stretch.task();
    return current == null ? null : current.story;
  }

  /** Whether it is not there. */
  boolean away() {
    Task current = stretch.task();
    return current != null && current.urgency == Urgency.AWAY;
  }

  /** Whether it is in the middle of own work on a part. */
  public boolean working() {
    return stretch.ownWork();
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
    return queue.size() + (stretch.task() == null ? 0 : 1);
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
    desk.supply().claim(this, true);
    deciding = false;
    return leave(cause);
  }

  private boolean leave(Cause cause) {
    // What was left last is taken up again last.
    stretch.task().number = desk.nextNumber();
    setAside(cause, Urgency.STARTED);
    choose();
    return true;
  }

  /** Whether it is in the middle of own work that was promised. */
  public boolean onPromisedWork() {
    return working() && stretch.task().urgency == Urgency.STARTED;
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
      if (leftover && crew.worksInPairs() && crew.alone() != null) {
        restoreSetAside();
        return pairing.join(crew.alone(), desk);
      }
      // One item beyond the promise at a time; what is promised comes before it still.
      boolean ahead = best != null && best.urgency == Urgency.PULLED_IN;
      if (leftover && desk.supply().claim(this, ahead)) {
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
    stretch.begin(task);
    if (!stretch.resuming()) {
      proceed();
    }
  }

  /** Others of the crew go on with what was begun; whoever is alone finds it as it was left. */
  private void handOver() {
    // Nobody else can be away in one's place.
    int absences = queue.count(Urgency.AWAY);
    Task[] own = new Task[absences];
    for (int i = 0; i < absences; i++) {
      own[i] = queue.poll();
    }
    while (queue.peek() != null) {
      crew.give(queue.poll());
    }
    for (Task absence : own) {
      queue.add(absence);
    }
  }

  private void proceed() {
    stretch.work();
    if (pairing.helps()) {
      return; // until whoever is helped is done
    }
    stretch.ringWhenDone();
    if (stretch.task().handsOver) {
      handOver();
    } else if (crew.worksInPairs() && working()) {
      crew.wake();
    }
  }

  /** Whether it works on a part without help. */
  boolean alone() {
    return working() && !stretch.resuming() && !pairing.helped();
  }

  /** Goes on alone where the other was called away, and needs no time to get into it. */
  private void takeOver(Task left) {
    stretch.end();
    own(left);
    queue.add(left);
    choose();
  }

  private void ring() {
    if (stretch.resuming()) {
      proceed();
      return;
    }
    Task done = stretch.end();
    Agent mate = pairing.part();
    Task help = mate == null ? null : mate.current();
    deciding = true;
    desk.done(done);
    deciding = false;
    choose();
    if (mate != null && mate.current() == help) {
      mate.stretch.end();
      mate.choose();
    }
  }

  private void setAside(Cause cause, Urgency urgency) {
    if (stretch.task().kind == TaskKind.PAIRING) {
      stretch.end();
      pairing.stop();
      return;
    }
    Task left = stretch.leave();
    left.leftFor = cause;
    left.urgency = urgency;
    Agent mate = pairing.part();
    if (mate == null) {
      queue.add(left);
    } else {
      // Whoever was called away is still about to choose.
      deciding = true;
      mate.takeOver(left);
      deciding = false;
    }
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

  Stretch stretch() {
    return stretch;
  }

  Pairing pairing() {
    return pairing;
  }

  /** What it did so far. */
  public Timeline timeline() {
    return timeline;
  }
}
