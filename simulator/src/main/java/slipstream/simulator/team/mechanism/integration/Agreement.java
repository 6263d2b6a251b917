package slipstream.simulator.team.mechanism.integration;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Readiness;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Workplace;

/**
 * What contract-first costs. Every interface is agreed on before any of its stories is worked on,
 * needed or not; both sides wait for it, so that nobody guesses. A change that breaks it is
 * negotiated again.
 */
final class Agreement {
  static final TaskKind AGREEMENT = TaskKind.of("agreement", Contract.CONTRACTING);
  static final TaskKind RENEGOTIATION =
      TaskKind.of("renegotiation", Contract.CONTRACTING).addingWork();

  private final Workplace workplace;
  private final Contract.Row row;
  private final Interfaces interfaces;
  private final Readiness readiness;
  private final Duty agreeing;
  private final Duty renegotiating;
  private final RandomStream[] chance;
  private final State[] states;

  /** Parts that wait until somebody has agreed on their interface for them. */
  private final boolean[] waiting;

  private final Outcome agreed = this::agreed;

  private enum State {
    OPEN,
    BEING_AGREED,
    AGREED
  }

  Agreement(
      Workplace workplace,
      Contract.Row row,
      Interfaces interfaces,
      Readiness readiness,
      RandomStream[] chance) {
    this.workplace = workplace;
    this.row = row;
    this.interfaces = interfaces;
    this.readiness = readiness;
    this.chance = chance;
    agreeing = new Duty(workplace, AGREEMENT, workplace.post(row.governedBy()), row.fallsTo());
    renegotiating =
        new Duty(workplace, RENEGOTIATION, workplace.post(row.governedBy()), row.fallsTo());
    states = new State[interfaces.count()];
    waiting = new boolean[chance.length];
  }

  void begin() {
    Arrays.fill(states, State.OPEN);
    Arrays.fill(waiting, false);
  }

  /** Holds a part until its interface is agreed on; the first one asks for it. */
  void prepare(Part part, Step trigger) {
    int meeting = interfaces.of(part.story());
    if (provider(part.story()) == null) {
      return;
    }
    if (states[meeting] == State.OPEN) {
      states[meeting] = State.BEING_AGREED;
      RandomStream draws = chance[part.index()];
      part.hold();
      agreeing.forPart(part, trigger, agreeing.hours(row.upFront(), draws), 0, draws, agreed);
    } else if (states[meeting] == State.BEING_AGREED) {
      part.hold();
      waiting[part.index()] = true;
    }
  }

  private void agreed(Task task) {
    int meeting = interfaces.of(task.story);
    states[meeting] = State.AGREED;
    interfaces.each(meeting, story -> releaseWaiting(story, task));
    task.part.release(task);
  }

  private void releaseWaiting(Story story, Task task) {
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      if (waiting[part.index()]) {
        waiting[part.index()] = false;
        part.release(task);
      }
    }
  }

  /** A change has broken the interface of a begun story: its provider goes on when it is agreed. */
  void broken(Story story) {
    Part provider = provider(story);
    if (provider == null || provider.owner() == null || story.stage() == Stage.DONE) {
      return;
    }
    RandomStream draws = chance[provider.index()];
    double effort = renegotiating.hours(row.renegotiation(), draws);
    if (provider.built()) {
      story.hold();
      Outcome goesOn = workplace.desk().storyReleased();
      renegotiating.forStory(story, provider.latest(), effort, 0, draws, goesOn);
    } else {
      provider.hold();
      Outcome goesOn = workplace.desk().partReleased();
      renegotiating.forPart(provider, provider.latest(), effort, 0, draws, goesOn);
    }
  }

  /** The part that needs the contract as an input; null where there is no other to agree with. */
  private Part provider(Story story) {
    Part provider = null;
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      if (!part.present()) {
        return null;
      }
      if (readiness.needed(part)) {
        provider = part;
      }
    }
    return provider;
  }
}
