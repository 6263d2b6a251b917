package slipstream.simulator.team.mechanism;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Input;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 1a. Open questions. A part whose requirements are not ready can't begin before they are answered:
 * asking costs effort, the stakeholders answer after a latency. An analyst answers most before the
 * sprint, and the rest from a queue.
 */
public final class Clarification implements Mechanism.BeforePart {
  private final Mechanisms.Clarification row;
  private final Workplace workplace;
  private final Readiness readiness;
  private final Duty duty;
  private final RandomStream[] chance;

  /** What planning knows of each part's questions. */
  private final State[] states;

  private final double[] answeredByDevelopers;

  /** Parts that were begun before the answer that refinement asked for. */
  private final boolean[] waited;

  private final Outcome answered = this::answered;
  private final Outcome refined = this::refined;

  private enum State {
    UNKNOWN,
    READY,
    OPEN,
    ASKED
  }

  Clarification(Workplace workplace, int stories) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().clarification();
    readiness =
        new Readiness(workplace, stories, Input.REQUIREMENTS, workplace.post(row.governedBy()));
    duty =
        new Duty(workplace, Activity.CLARIFYING, workplace.post(row.governedBy()), row.fallsTo());
    int parts = stories * workplace.disciplines().length;
    chance = workplace.chances().each(Chance.CLARIFICATION, parts);
    states = new State[parts];
    answeredByDevelopers = new double[parts];
    waited = new boolean[parts];
  }

  @Override
  public void begin() {
    Arrays.fill(states, State.UNKNOWN);
    Arrays.fill(answeredByDevelopers, 0);
    Arrays.fill(waited, false);
  }

  @Override
  public void prepare(Part part, Step trigger) {
    if (open(part)) {
      if (states[part.index()] == State.ASKED) {
        // Refinement has asked already: the part waits for that answer.
        part.hold();
        waited[part.index()] = true;
      } else {
        ask(part, trigger);
      }
    }
  }

  /** Whether the part has open questions now. */
  public boolean open(Part part) {
    int i = part.index();
    if (states[i] == State.UNKNOWN) {
      boolean missing = row.enabled() && part.present() && readiness.missing(part);
      states[i] = missing ? State.OPEN : State.READY;
    }
    return states[i] != State.READY;
  }

  /**
   * Asks a question about a part that somebody works on, and holds the part until it is answered.
   */
  void ask(Part part, Step trigger) {
    if (!row.enabled()) {
      return;
    }
    part.hold();
    if (!duty.owned()) {
      answeredByDevelopers[part.index()]++;
    }
    states[part.index()] = State.ASKED;
    post(part, trigger, answered);
  }

  /**
   * Asks the open questions of a part that is not committed, so that it is ready for a later
   * sprint.
   */
  public void refine(Part part) {
    if (open(part) && states[part.index()] == State.OPEN) {
      states[part.index()] = State.ASKED;
      post(part, null, refined);
    }
  }

  private void post(Part part, Step trigger, Outcome outcome) {
    RandomStream draws = chance[part.index()];
    double effort = duty.hours(row.effort(), draws);
    double wait = duty.hours(row.latency(), draws);
    duty.forPart(part, trigger, effort, wait, draws, outcome);
  }

  private void answered(Task task) {
    states[task.part.index()] = State.READY;
    task.part.release(task);
  }

  private void refined(Task task) {
    states[task.part.index()] = State.READY;
    if (waited[task.part.index()]) {
      waited[task.part.index()] = false;
      task.part.release(task);
    }
  }

  /** Expected defects that come with what developers had to find out about a part by themselves. */
  double defects(Part part) {
    return answeredByDevelopers[part.index()] * row.defectsPerQuestion();
  }
}
