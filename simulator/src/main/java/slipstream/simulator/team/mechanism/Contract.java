package slipstream.simulator.team.mechanism;

import java.util.Arrays;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Input;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 4c. The discipline that needs the contract as an input writes it if it is not there, in
 * mid-sprint. The other one builds against a mock meanwhile: that makes it look fast, and what it
 * built on a guess may not match at integration.
 */
final class Contract implements Mechanism {
  private final Mechanisms.Contract row;
  private final Workplace workplace;
  private final Post owner;
  private final Readiness readiness;
  private final Duty duty;
  private final RandomStream[] chance;
  private final boolean[] agreed;

  /** Hours of each part that were built on a guess. */
  private final double[] guessed;

  private final Outcome written = this::written;

  Contract(Workplace workplace, int stories) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().contract();
    owner = workplace.post(row.governedBy());
    readiness = new Readiness(workplace, stories, Input.API_CONTRACT, owner);
    duty = new Duty(workplace, Activity.CONTRACTING, owner, row.fallsTo());
    int parts = stories * workplace.disciplines().length;
    chance = workplace.chances().each(Chance.CONTRACT, parts);
    agreed = new boolean[stories];
    guessed = new double[parts];
  }

  @Override
  public void begin() {
    Arrays.fill(agreed, false);
    Arrays.fill(guessed, 0);
  }

  @Override
  public void prepare(Part part, Step trigger) {
    if (!readiness.needed(part)) {
      return;
    }
    boolean missing = readiness.missing(part);
    if (!missing || workplace.scenario().practices().contractFirst()) {
      agreed[part.story().rank()] = true;
      return;
    }
    RandomStream draws = chance[part.index()];
    part.hold();
    duty.forPart(part, trigger, duty.hours(row.effort(), draws), 0, draws, written);
  }

  private void written(Task task) {
    Story story = task.story;
    agreed[story.rank()] = true;
    for (int seat = 0; seat < story.parts(); seat++) {
      Part other = story.part(seat);
      if (other != task.part && other.present() && !other.built()) {
        guessed[other.index()] = other.workedNow();
      }
    }
    task.part.release(task);
  }

  /** A part that is built while nobody has agreed the contract was built on a guess as a whole. */
  @Override
  public void built(Part part, Step trigger) {
    if (!readiness.needed(part) && needsContract(part.story()) && !open(part.story())) {
      guessed[part.index()] = part.actual();
    }
  }

  private boolean open(Story story) {
    return agreed[story.rank()] || workplace.scenario().practices().contractFirst();
  }

  private boolean needsContract(Story story) {
    for (int seat = 0; seat < story.parts(); seat++) {
      if (story.part(seat).present() && readiness.needed(story.part(seat))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void enter(Story story, Stage stage, Step trigger) {
    if (stage != Stage.INTEGRATE) {
      return;
    }
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      RandomStream draws = chance[part.index()];
      double mark = draws.uniform();
      double share = Math.min(1, Math.max(0, row.redo().sample(draws)));
      double hours = TimeGrid.snap(share * guessed[part.index()]);
      if (hours > 0 && mark < row.mismatch().at(owner.level())) {
        Cause cause = mark < row.mismatch().present() ? Cause.COMMON_LUCK : owner.cause();
        workplace.witness().mismatch(row.governedBy(), cause, workplace.simulation().now(), hours);
        part.redo(hours, Activity.REWORK, cause, trigger);
      }
    }
  }
}
