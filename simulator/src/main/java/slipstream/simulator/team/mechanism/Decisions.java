package slipstream.simulator.team.mechanism;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 3a. Decisions come up during work, and the part waits for them. Unowned ones are taken by whoever
 * the falls-to table names, with more effort; where that is the other discipline, it is
 * interrupted.
 */
final class Decisions implements Mechanism.Surprise {
  private final Mechanisms.Decisions row;
  private final Reversals reversals;
  private final Duty duty;
  private final RandomStream[] chance;
  private final PoissonMarks marks;
  private final Outcome decided = this::decided;

  Decisions(Workplace workplace, int stories, Reversals reversals) {
    this.reversals = reversals;
    row = workplace.scenario().mechanisms().decisions();
    duty = new Duty(workplace, Activity.DECIDING, workplace.post(row.governedBy()), row.fallsTo());
    chance = workplace.chances().each(Chance.DECISIONS, stories * workplace.disciplines().length);
    marks = new PoissonMarks(row.rate(), chance);
  }

  @Override
  public void begin() {
    marks.clear();
  }

  @Override
  public double next(Part part) {
    return marks.next(part);
  }

  @Override
  public void strike(Part part, Task trigger) {
    RandomStream draws = chance[part.index()];
    marks.pass(part);
    part.hold();
    double effort = duty.hours(row.effort(), draws);
    duty.forPart(part, trigger, effort, 0, draws, decided);
  }

  private void decided(Task task) {
    reversals.decided(task);
    task.part.release(task);
  }
}
