package slipstream.simulator.team.work;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.OpenSteps;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;

/**
 * A discipline's part of a story. Claimed by one agent, it waits until nothing holds it, is worked
 * on from surprise to surprise, and is built when its work is finished and nothing holds it any
 * more.
 */
public final class Part {
  private final Story story;
  private final Crew crew;
  private final Desk desk;

  /** The claim: from hour 0 until somebody took it up, time went to what that agent did before. */
  private final ClaimStep claim = new ClaimStep();

  private final OpenSteps steps = new OpenSteps();

  private boolean present;
  private double estimate;
  private double errorFactor;
  private double actual;
  private double worked;

  /** Hours that count beside the actual ones, up or down, where defects are concerned. */
  private double weighed;

  private int holds;
  private boolean finished;
  private boolean built;
  private double builtAt;

  /** Hour at which its work began; negative until then. */
  private double workedFrom;

  private Agent owner;
  private Task work;

  Part(Story story, Crew crew, Desk desk) {
    this.story = story;
    this.crew = crew;
    this.desk = desk;
  }

  /** Begins a new run. */
  void clear(boolean present, double estimate) {
    this.present = present;
    this.estimate = present ? estimate : 0;
    errorFactor = 1;
    actual = 0;
    worked = 0;
    weighed = 0;
    holds = 0;
    finished = false;
    built = !present;
    builtAt = 0;
    workedFrom = -1;
    owner = null;
    work = null;
    steps.clear();
  }

  /**
   * An agent takes the part up.
   *
   * @param errorFactor actual over estimated hours, by the discipline's own making
   * @param sprintFactor the luck that all parts begun in a sprint share; it comes on top
   */
  public void claim(Agent agent, double errorFactor, double sprintFactor) {
    this.errorFactor = errorFactor;
    owner = agent;
    agent.opened();
    story.begun();
    claim.at(desk.now(), agent);
    steps.ends(claim);
    actual = TimeGrid.snap(estimate * errorFactor * sprintFactor);
    hold();
    desk.course().prepare(this, claim);
    release(claim);
  }

  /** Keeps the part from going on until it is released as many times. */
  public void hold() {
    holds++;
  }

  /** Takes back one hold; with the last one, the part goes on. */
  public void release(Step trigger) {
    steps.ends(trigger);
    if (--holds == 0) {
      if (!finished) {
        workOn(trigger);
      } else if (!built) {
        built(trigger);
      }
    }
  }

  /** The work itself is a hold: whatever else is released meanwhile does not begin it twice. */
  private void workOn(Step trigger) {
    hold();
    double until = Math.min(actual, desk.course().nextSurprise(this));
    Task task = desk.task(TaskKind.OWN_WORK, Cause.PLANNED_WORK, until - worked, trigger);
    task.part = this;
    task.story = story;
    task.urgency = Urgency.STARTED;
    task.outcome = desk.worked();
    shareOut(task);
    work = task;
    steps.begins(task);
    if (trigger == claim || worked > 0) {
      task.leftFor = trigger == claim ? null : trigger.cause;
      desk.give(task, owner);
    } else {
      // It was claimed to get its inputs; now that they are there, whoever is free first takes it.
      desk.give(task, crew);
    }
  }

  /** Somebody begins its work who may not be the one that claimed it. */
  void takenUpBy(Agent agent) {
    if (agent != owner) {
      owner.closed();
      agent.opened();
      owner = agent;
    }
  }

  /** Somebody is at its work; the first time counts. */
  void workedFrom(double now) {
    if (workedFrom < 0) {
      workedFrom = now;
    }
  }

  /** A stretch of work is done, up to a surprise or to the end. */
  void worked(Task task) {
    worked += task.effort;
    work = null;
    while (worked == desk.course().nextSurprise(this)) {
      desk.course().surprise(this, task);
    }
    if (worked >= actual) {
      finished = true;
    }
    release(task);
  }

  private void built(Step trigger) {
    built = true;
    builtAt = desk.now();
    owner.closed();
    story.built(this);
    desk.course().built(this, trigger);
    story.release(trigger);
  }

  /**
   * Work of this part is to be done again: it holds the part, or the story if the part was built.
   *
   * @param hours effort; nothing happens if it is 0, or if the story is done
   * @return the task, or {@code null}
   */
  public Task redo(double hours, TaskKind kind, Cause cause, Step trigger) {
    if (hours <= 0 || story.stage() == Stage.DONE || owner == null) {
      return null;
    }
    Task task = desk.task(kind, cause, hours, trigger == null ? latest() : trigger);
    task.part = this;
    task.story = story;
    task.urgency = Urgency.REWORK;
    if (built) {
      story.hold();
      story.at(task);
      task.outcome = desk.storyReleased();
    } else {
      hold();
      at(task);
      task.outcome = desk.partReleased();
    }
    desk.give(task, owner);
    return task;
  }

  /**
   * How the hours of own work divide into plan, own overrun and shared luck, in proportion to the
   * logs of the factors.
   */
  private void shareOut(Task task) {
    task.own = Cause.own(crew.discipline());
    if (actual <= estimate || estimate == 0) {
      return;
    }
    double overrun = 1 - estimate / actual;
    double common = actual / (estimate * errorFactor);
    // Each factor's part of the overrun is what it would be without the other, scaled to the whole.
    double own = Math.max(0, errorFactor - 1);
    double luck = Math.max(0, common - 1);
    task.plannedShare = 1 - overrun;
    task.ownShare = own + luck > 0 ? overrun * own / (own + luck) : 0;
  }

  /** The story it belongs to. */
  public Story story() {
    return story;
  }

  /** The discipline whose part it is. */
  public Crew crew() {
    return crew;
  }

  /** Who took it up, or {@code null}. */
  public Agent owner() {
    return owner;
  }

  /** Whether the story has this part at all. */
  public boolean present() {
    return present;
  }

  /** Whether it is built, or not needed. */
  public boolean built() {
    return built;
  }

  /** Whether somebody could take it up. */
  public boolean claimable() {
    return present && owner == null;
  }

  /** Its place among all parts of the backlog, from 0. */
  public int index() {
    return story.rank() * story.parts() + crew.seat();
  }

  /** Hour at which it was built; 0 until then. */
  public double builtAt() {
    return builtAt;
  }

  /**
   * Hours since its work began in which it was not worked on: it waited, or others came first; 0
   * until it is begun, and where a pair or overtime got more hours of it done than went by.
   */
  public double lay() {
    return workedFrom < 0 ? 0 : Math.max(0, desk.now() - workedFrom - workedNow());
  }

  /** Hours that planning saw in it. */
  public double estimate() {
    return estimate;
  }

  /** Hours it really takes, known once it is claimed. */
  public double actual() {
    return actual;
  }

  /** Counts hours of its work for more or less than they are where defects are concerned. */
  void weigh(double hours) {
    weighed += hours;
  }

  /** Its actual hours, as prone to defects as usual hours would be. */
  public double proneHours() {
    return actual + weighed;
  }

  /** Hours of own work done at this moment. */
  public double workedNow() {
    return work == null ? worked : worked + work.effort - (work.remaining - workingNow());
  }

  private double workingNow() {
    return work.agent == null ? 0 : work.agent.stretch().progressOn(work);
  }

  /** Share (0 to 1) of its own work that is done at this moment. */
  public double progress() {
    if (built || !present) {
      return 1;
    }
    return actual == 0 ? 0 : workedNow() / actual;
  }

  /** The step of taking it up; of an earlier run if nobody took it up in this one. */
  public Step claimed() {
    return claim;
  }

  /**
   * The step it is at, of several the one that began last, or stood at last; {@code null} if nobody
   * took it up.
   */
  public Step latest() {
    return steps.latest();
  }

  /** A step begins that the part is at until it is done, such as a question asked for it. */
  public void at(Step step) {
    steps.begins(step);
  }

  private static final class ClaimStep extends Step {
    void at(double now, Agent agent) {
      begin(0, null, Cause.PLANNED_WORK);
      performedBy(agent.timeline());
      doneAt = now;
    }
  }
}
