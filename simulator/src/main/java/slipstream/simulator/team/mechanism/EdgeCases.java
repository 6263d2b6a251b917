package slipstream.simulator.team.mechanism;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 1b. Hidden cases surface in work: extra work for whoever meets them, and sometimes a new
 * question.
 */
final class EdgeCases implements Mechanism.Surprise {
  private final Mechanisms.EdgeCases row;
  private final Workplace workplace;
  private final Post owner;
  private final Clarification clarification;
  private final RandomStream[] chance;
  private final PoissonMarks marks;
  private final Outcome handled = this::handled;

  EdgeCases(Workplace workplace, int stories, Clarification clarification) {
    this.workplace = workplace;
    this.clarification = clarification;
    row = workplace.scenario().mechanisms().edgeCases();
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().each(Chance.EDGE_CASES, stories * workplace.disciplines().length);
    marks = new PoissonMarks(row.rate().largest(), chance);
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
    // Candidates come at the larger rate and are thinned, so that a staffed post takes cases away
    // and moves none.
    double mark = draws.uniform() * row.rate().largest();
    boolean real = mark < row.rate().at(owner.level());
    double effort = Duty.hoursIf(real, row.effort(), draws);
    double question = draws.uniform();
    marks.pass(part);
    if (!real) {
      return;
    }
    part.hold();
    Cause cause = mark < row.rate().present() ? Cause.COMMON_LUCK : owner.cause();
    Task task = workplace.desk().task(Activity.EDGE_CASES, cause, effort, trigger);
    task.part = part;
    task.story = part.story();
    task.detail = question;
    task.outcome(handled);
    workplace.desk().give(task, part.owner());
    part.at(task);
  }

  private void handled(Task task) {
    if (task.detail < row.question()) {
      clarification.ask(task.part, task);
    }
    task.part.release(task);
  }
}
