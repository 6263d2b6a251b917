package slipstream.simulator.team.work;

import slipstream.simulator.team.ledger.OpenSteps;
import slipstream.simulator.team.ledger.Step;

/**
 * A story: up to two parts that are built side by side, then joined, tested, approved and deployed.
 * In every stage it waits until nothing holds it.
 */
public final class Story {
  private final int rank;
  private final Desk desk;
  private final Part[] parts;
  private Stage stage;
  private int holds;
  private boolean repeat;
  private boolean started;
  private boolean committed;
  private boolean promised;
  private double doneAt;
  private Part lastBuilt;
  private final OpenSteps steps = new OpenSteps();

  /**
   * @param rank place in the backlog, from 0
   * @param disciplines one part for each, by seat
   */
  public Story(int rank, Crew[] disciplines, Desk desk) {
    this.rank = rank;
    this.desk = desk;
    parts = new Part[disciplines.length];
    for (int seat = 0; seat < parts.length; seat++) {
      parts[seat] = new Part(this, disciplines[seat], desk);
    }
  }

  /** Begins a new run, without parts as long as {@link #size} has not given them their sizes. */
  public void clear() {
    stage = Stage.BUILD;
    holds = 0;
    repeat = false;
    started = false;
    committed = false;
    promised = false;
    doneAt = Double.POSITIVE_INFINITY;
    lastBuilt = null;
    steps.clear();
    for (Part part : parts) {
      part.clear(false, 0);
    }
  }

  /** Gives a part its size, in estimated hours. */
  public void size(int seat, boolean present, double estimate) {
    parts[seat].clear(present, estimate);
    if (present) {
      holds++;
    }
  }

  /** Keeps the story in its stage until it is released as many times. */
  public void hold() {
    holds++;
  }

  /** Takes back one hold; with the last one, the story enters its next stage. */
  public void release(Step trigger) {
    steps.ends(trigger);
    if (--holds == 0) {
      enter(repeat ? stage : stage.next(), trigger);
    }
  }

  private void enter(Stage next, Step trigger) {
    stage = next;
    repeat = false;
    if (stage == Stage.DONE) {
      doneAt = desk.now();
      desk.course().done(this);
      desk.supply().done(this);
      return;
    }
    hold();
    desk.course().enter(this, stage, trigger);
    // Its own step, or the last of what its entry took no time for.
    release(steps.ended());
  }

  /** The present stage must be gone through once more. */
  public void repeatStage() {
    repeat = true;
  }

  /** Marks it as part of the promise. */
  public void promise() {
    promised = true;
  }

  /** Takes it out of the promise. */
  public void withdraw() {
    promised = false;
  }

  /** Marks it as committed to a sprint. */
  public void commit() {
    committed = true;
  }

  void begun() {
    if (!started) {
      started = true;
      if (!committed) {
        desk.supply().pulledIn();
      }
    }
  }

  /** Place in the backlog, from 0. */
  public int rank() {
    return rank;
  }

  /** The part of the discipline in this seat. */
  public Part part(int seat) {
    return parts[seat];
  }

  /** Number of disciplines, whether or not the story has a part of each. */
  public int parts() {
    return parts.length;
  }

  /** Where it stands. */
  public Stage stage() {
    return stage;
  }

  /** Whether it is done. */
  public boolean done() {
    return stage == Stage.DONE;
  }

  /** Whether it is part of what was promised. */
  public boolean promised() {
    return promised;
  }

  /** Whether a sprint has committed it. */
  public boolean committed() {
    return committed;
  }

  /** Whether somebody has taken up a part of it. */
  public boolean started() {
    return started;
  }

  /** Hour at which it was done; infinite until then. */
  public double doneAt() {
    return doneAt;
  }

  /** The step it is at, or stood at last, beyond its parts; {@code null} until a part is built. */
  public Step latest() {
    return steps.latest();
  }

  /** A step begins that the story is at until it is done, such as an approval it waits for. */
  public void at(Step step) {
    steps.begins(step);
  }

  /** Estimated hours of all parts. */
  public double estimate() {
    double sum = 0;
    for (Part part : parts) {
      sum += part.estimate();
    }
    return sum;
  }

  /**
   * The part that was built last, or one that is present: its owner stands nearest to the story.
   */
  public Part nearest() {
    if (lastBuilt != null) {
      return lastBuilt;
    }
    Part nearest = null;
    for (Part part : parts) {
      if (part.present() && (nearest == null || nearest.owner() == null)) {
        nearest = part;
      }
    }
    return nearest;
  }

  /** A part is built. */
  void built(Part part) {
    lastBuilt = part;
  }
}
