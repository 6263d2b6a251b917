package slipstream.simulator.team.work;

import slipstream.simulator.engine.Effect;
import slipstream.simulator.engine.Simulation;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.ledger.Timeline;

/**
 * What an agent is at, from taking a task up until it is done or left: getting back into it, if it
 * was left before, then work at the speed and with the care of the hour.
 */
final class Stretch {
  private final Crew crew;
  private final Pairing pairing;
  private final Simulation simulation;
  private final Timeline timeline;
  private final Distribution lag;
  private final RandomStream lags;

  /** Rings when the agent is back in its task, and again when the task is done. */
  private final Timer bell;

  private Task task;
  private boolean resuming;

  /** Hour up to which what is done is taken off what remains. */
  private double since;

  /** Effort in an hour. */
  private double speed;

  /** What it was at last: a part, or a task that belongs to none. */
  private Object context;

  Stretch(
      Crew crew,
      Pairing pairing,
      Simulation simulation,
      Timeline timeline,
      Distribution lag,
      RandomStream lags,
      Effect rung) {
    this.crew = crew;
    this.pairing = pairing;
    this.simulation = simulation;
    this.timeline = timeline;
    this.lag = lag;
    this.lags = lags;
    bell = simulation.timer(Desk.WORK_ENDS, rung);
  }

  void clear() {
    task = null;
    resuming = false;
    context = null;
  }

  /** The task at hand, or {@code null}. */
  Task task() {
    return task;
  }

  /** Whether it is own work on a part, or getting back into it. */
  boolean ownWork() {
    return task != null && task.kind == TaskKind.OWN_WORK;
  }

  /** Whether the agent is on its way back into the task. */
  boolean resuming() {
    return resuming;
  }

  /** Takes a task up: what was left for something else costs a resumption lag. */
  void begin(Task task) {
    this.task = task;
    Object about = task.part != null ? task.part : task;
    double hours = task.leftFor != null && context != about ? TimeGrid.snap(lag.sample(lags)) : 0;
    context = about;
    resuming = hours > 0;
    if (resuming) {
      timeline.begin(simulation.now(), Activity.RESUMING, task.leftFor, task);
      bell.in(hours);
    }
  }

  /** Works on the task from now on; who rings when it is done is another matter. */
  void work() {
    resuming = false;
    task.leftFor = null;
    since = simulation.now();
    speed = crew.speed(task);
    if (task.kind == TaskKind.OWN_WORK) {
      task.part.workedFrom(since);
    }
    timeline.begin(since, task.kind.activity(), crew.causeOf(task), task);
  }

  void ringWhenDone() {
    bell.in(speed == 1 ? task.remaining : TimeGrid.snap(task.remaining / speed));
  }

  /** Hours until it is done at the speed of now. */
  double left() {
    return bell.due() - simulation.now();
  }

  /** Works on at the speed that now holds. */
  void retime() {
    if (task != null && !resuming && task.kind != TaskKind.PAIRING) {
      bank();
      speed = pairing.helped() ? crew.speed(task) * crew.pairSpeed() : crew.speed(task);
      ringWhenDone();
    }
  }

  /** Tiredness takes a share of the hours from now on. */
  void tire(double share) {
    timeline.tire(simulation.now(), share);
  }

  /** What is done by now was done at the speed and with the care that held until now. */
  void bank() {
    if (task != null && !resuming && task.kind != TaskKind.PAIRING) {
      double done = progressOn(task);
      weigh(done);
      task.remaining -= done;
      since = simulation.now();
    }
  }

  /** Hours of tired work hold more defects, hours of a pair fewer. */
  private void weigh(double done) {
    double prone = pairing.helped() ? crew.proneness() * crew.pairProneness() : crew.proneness();
    if (prone != 1 && ownWork()) {
      task.part.weigh(done * (prone - 1));
    }
  }

  /** The task is done. */
  Task end() {
    Task done = task;
    weigh(done.remaining);
    done.remaining = 0;
    done.doneAt = simulation.now();
    task = null;
    return done;
  }

  /** The task is left as it is. */
  Task leave() {
    bell.cancel();
    bank();
    Task left = task;
    resuming = false;
    task = null;
    return left;
  }

  /** Hours of effort spent on the task in the present stretch. */
  double progressOn(Task task) {
    if (task != this.task || resuming) {
      return 0;
    }
    double passed = simulation.now() - since;
    return speed == 1 ? passed : Math.min(task.remaining, TimeGrid.snap(passed * speed));
  }
}
