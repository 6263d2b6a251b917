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

  /** In a pair: who helps with the part at hand. */
  private Agent helper;

  /** In a pair: whose part this one helps with. */
  private Agent helped;

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
    helper = null;
    helped = null;
    context = null;
  }

  /** Puts a task on this agent's own list. */
  void give(Task task) {
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

  /** Whether it is not there. */
  boolean away() {
    return current != null && current.urgency == Urgency.AWAY;
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
      if (leftover && crew.worksInPairs() && crew.alone() != null) {
        restoreSetAside();
        return help(crew.alone());
      }
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
    resuming = false;
    current.leftFor = null;
    since = simulation.now();
    speed = crew.speed(current);
    if (current.kind == TaskKind.OWN_WORK) {
      current.part.workedFrom(since);
    }
    timeline.begin(since, current.kind.activity(), crew.causeOf(current), current);
    if (helped != null) {
      return; // until whoever is helped is done
    }
    ringWhenDone();
    if (current.handsOver) {
      handOver();
    } else if (crew.worksInPairs() && working()) {
      crew.wake();
    }
  }

  private void ringWhenDone() {
    timer.in(speed == 1 ? current.remaining : TimeGrid.snap(current.remaining / speed));
  }

  /** Sits down beside somebody who works alone. */
  private Task help(Agent alone) {
    Task theirs = alone.current;
    alone.bank();
    alone.helper = this;
    alone.retime();
    Task help =
        desk.task(TaskKind.PAIRING, Cause.PLANNED_WORK, alone.timer.due() - simulation.now(), null);
    help.part = theirs.part;
    help.story = theirs.story;
    help.urgency = theirs.urgency;
    helped = alone;
    return help;
  }

  /** Whether it works on a part without help. */
  boolean alone() {
    return working() && !resuming && helper == null;
  }

  /** Ends the pair; whoever helped has not noticed yet. */
  private Agent part() {
    Agent mate = helper;
    if (mate != null) {
      helper = null;
      mate.helped = null;
    }
    return mate;
  }

  /** Nobody is helped any more. */
  private void helpEnds() {
    current.doneAt = simulation.now();
    current.remaining = 0;
    current = null;
  }

  /** Goes on alone where the other was called away, and needs no time to get into it. */
  private void takeOver(Task left) {
    helpEnds();
    own(left);
    queue.add(left);
    choose();
  }

  /** Works on at the speed that now holds. */
  void retime() {
    if (current != null && !resuming && current.kind != TaskKind.PAIRING) {
      bank();
      speed = helper == null ? crew.speed(current) : crew.speed(current) * crew.pairSpeed();
      ringWhenDone();
    }
  }

  /** What is done by now was done at the speed and with the care that held until now. */
  void bankNow() {
    if (current != null && current.kind != TaskKind.PAIRING) {
      bank();
    }
  }

  /** Takes what is done by now off what remains. */
  private void bank() {
    if (!resuming) {
      double done = progressOn(current);
      weigh(done);
      current.remaining -= done;
      since = simulation.now();
    }
  }

  /** Hours of tired work hold more defects, hours of a pair fewer. */
  private void weigh(double done) {
    double prone = helper == null ? crew.proneness() : crew.proneness() * crew.pairProneness();
    if (prone != 1 && working()) {
      current.part.weigh(done * (prone - 1));
    }
  }

  private void ring() {
    if (resuming) {
      proceed();
      return;
    }
    Task done = current;
    weigh(done.remaining);
    Agent mate = part();
    Task help = mate == null ? null : mate.current;
    current = null;
    done.remaining = 0;
    done.doneAt = simulation.now();
    deciding = true;
    desk.done(done);
    deciding = false;
    choose();
    if (mate != null && mate.current == help) {
      mate.helpEnds();
      mate.choose();
    }
  }

  private void setAside(Cause cause, Urgency urgency) {
    if (current.kind == TaskKind.PAIRING) {
      stopHelping();
      return;
    }
    timer.cancel();
    bank();
    resuming = false;
    Task left = current;
    left.leftFor = cause;
    left.urgency = urgency;
    current = null;
    Agent mate = part();
    if (mate == null) {
      queue.add(left);
    } else {
      // Whoever was called away is still about to choose.
      deciding = true;
      mate.takeOver(left);
      deciding = false;
    }
  }

  private void stopHelping() {
    Agent alone = helped;
    helpEnds();
    if (alone != null) {
      alone.bank();
      alone.part();
      alone.retime();
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
