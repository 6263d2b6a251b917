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
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Workplace;

/**
 * 8. The mirror: designs and assets are not there. A designer makes them; without one, somebody
 * gets them from outside and waits, or invents them, and what was invented may have to be done
 * again.
 */
final class Designs implements Mechanism.BeforePart, Mechanism.AtStage {
  private final Mechanisms.Designs row;
  private final Workplace workplace;
  private final Post owner;
  private final Readiness[] inputs;
  private final Duty duty;
  private final RandomStream[] chance;

  /** Share of each part that an invention that missed will redo. */
  private final double[] redo;

  /** What made somebody invent. */
  private final Cause[] causes;

  Designs(Workplace workplace, int stories) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().designs();
    owner = workplace.post(row.governedBy());
    inputs =
        new Readiness[] {
          new Readiness(workplace, stories, Input.DESIGN, owner),
          new Readiness(workplace, stories, Input.ASSETS, owner)
        };
    duty = new Duty(workplace, Activity.DESIGNING, owner, row.fallsTo());
    int parts = stories * workplace.disciplines().length;
    chance = workplace.chances().each(Chance.DESIGNS, parts);
    redo = new double[parts];
    causes = new Cause[parts];
  }

  @Override
  public void begin() {
    Arrays.fill(redo, 0);
  }

  @Override
  public void prepare(Part part, Step trigger) {
    for (Readiness input : inputs) {
      if (input.missing(part)) {
        produce(part, trigger);
      }
    }
  }

  private void produce(Part part, Step trigger) {
    RandomStream draws = chance[part.index()];
    double effort = duty.hours(row.effort(), draws);
    double wait = duty.hours(row.latency(), draws);
    double mark = draws.uniform();
    boolean invented = mark < row.invented().at(owner.level());
    boolean misses = draws.uniform() < row.misses();
    double share = Duty.shareIf(invented && misses, row.redo(), draws);
    if (invented && misses) {
      redo[part.index()] = Math.max(share, redo[part.index()]);
      causes[part.index()] = mark < row.invented().present() ? Cause.COMMON_LUCK : owner.cause();
    }
    part.hold();
    duty.forPart(
        part, trigger, effort, invented ? 0 : wait, draws, workplace.desk().partReleased());
  }

  /** What was invented meets what was wanted. */
  @Override
  public Stage stage() {
    return Stage.INTEGRATE;
  }

  @Override
  public void enter(Story story, Step trigger) {
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      double hours = TimeGrid.snap(redo[part.index()] * part.actual());
      part.redo(hours, Activity.REWORK, causes[part.index()], trigger);
    }
  }
}
