package slipstream.simulator.team.mechanism;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 4b. Every story is deployed, both parts of it, and documented. A deploy that fails is repaired
 * and tried again; documentation that is skipped adds to the debt.
 */
final class Deployment implements Mechanism.AtStage {
  private final Mechanisms.Deployment row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty deploying;
  private final Duty documenting;
  private final Debt debt;
  private final RandomStream[] chance;
  private final Outcome deployed = this::deployed;
  private final Outcome repaired = this::repaired;

  Deployment(Workplace workplace, int stories, Debt debt) {
    this.workplace = workplace;
    this.debt = debt;
    row = workplace.scenario().mechanisms().deployment();
    owner = workplace.post(row.governedBy());
    deploying = new Duty(workplace, Activity.DEPLOYING, owner, row.fallsTo());
    documenting = new Duty(workplace, Activity.DOCUMENTING, owner, row.fallsTo());
    chance = workplace.chances().each(Chance.DEPLOYMENT, stories);
  }

  @Override
  public Stage stage() {
    return Stage.DEPLOY;
  }

  @Override
  public void enter(Story story, Step trigger) {
    story.hold();
    deploy(story, trigger);
  }

  private void deploy(Story story, Step trigger) {
    RandomStream draws = chance[story.rank()];
    double effort = deploying.hours(row.effort(), draws);
    deploying.forStory(story, trigger, effort, 0, draws, deployed);
  }

  private void deployed(Task task) {
    RandomStream draws = chance[task.story.rank()];
    if (draws.uniform() < row.failure().at(owner.level())) {
      double effort = deploying.hours(row.repair(), draws);
      deploying.forStory(task.story, task, effort, 0, draws, repaired);
    } else {
      document(task.story, task, draws);
    }
  }

  private void repaired(Task task) {
    deploy(task.story, task);
  }

  private void document(Story story, Task trigger, RandomStream draws) {
    double effort = documenting.hours(row.documentation(), draws);
    double mark = draws.uniform();
    if (mark < row.skipped().at(owner.level())) {
      debt.skipped(mark < row.skipped().present() ? Cause.COMMON_LUCK : owner.cause());
      story.release(trigger);
    } else {
      documenting.forStory(story, trigger, effort, 0, draws, workplace.desk().storyReleased());
    }
  }
}
