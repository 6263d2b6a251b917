package slipstream.simulator.team.work;

import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;

/**
 * A piece of work for one agent, or a wait for somebody outside. Tasks are reused from run to run.
 */
public final class Task extends Step {
  /** What kind of work it is. */
  public TaskKind kind;

  /** The part of a story it belongs to, or {@code null}. */
  public Part part;

  /** The story it belongs to, or {@code null}. */
  public Story story;

  /** What its outcome may want to know: a length of work, a number of tries. */
  public double detail;

  Urgency urgency;
  long number;
  double effort;
  double remaining;
  Outcome outcome;
  Agent agent;

  /**
   * What came between when it was left, so that coming back is charged to it; {@code null} if it
   * was not left.
   */
  Cause leftFor;

  /** An absence during which others take over what was begun. */
  boolean handsOver;

  /** Wait outside the team after the effort, in hours, and what makes it necessary. */
  double wait;

  Cause waitCause;

  /** Hours of work in it. */
  public double effort() {
    return effort;
  }

  /** Whether somebody outside is waited for after its effort. */
  public boolean waits() {
    return wait > 0;
  }

  /** Who does it, or did it; {@code null} while nobody does. */
  public Agent agent() {
    return agent;
  }

  /**
   * Lets somebody outside be waited for after its effort.
   *
   * @param hours 0 or more; 0 is no wait
   * @param due what makes the wait necessary
   */
  public void thenWait(double hours, Cause due) {
    wait = hours;
    waitCause = due;
  }

  /** Sets what follows when it is done. */
  public void outcome(Outcome outcome) {
    this.outcome = outcome;
  }

  /** Makes it an interruption: it stops planned work. */
  public void interrupts() {
    urgency = Urgency.INTERRUPTION;
  }

  /** Makes it an incident: it stops everything else. */
  public void alarms() {
    urgency = Urgency.INCIDENT;
  }

  /**
   * Makes it an absence: whoever has it is not there, and nothing comes between.
   *
   * @param others whether others of the crew take over what was begun and what comes meanwhile
   */
  public void leaves(boolean others) {
    urgency = Urgency.AWAY;
    handsOver = others;
  }

  /** Whether it is more urgent than another, or as urgent and older. */
  boolean before(Task other) {
    int byUrgency = urgency.compareTo(other.urgency);
    return byUrgency != 0 ? byUrgency < 0 : number < other.number;
  }
}
