package slipstream.simulator.team.mechanism;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
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
 * 7c. A process that nobody explained: learning it costs hours, and a step that was missed costs
 * the same hours and the stage once more.
 */
final class Processes implements Mechanism.AtStage {
  private final Mechanisms.Processes row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty learning;
  private final RandomStream[] chance;
  private final boolean[] met;
  private final Outcome learned = this::learned;

  Processes(Workplace workplace, int stories) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().processes();
    owner = workplace.post(row.governedBy());
    learning = new Duty(workplace, Activity.LEARNING, owner, row.fallsTo());
    chance = workplace.chances().each(Chance.PROCESSES, stories);
    met = new boolean[stories];
  }

  @Override
  public void begin() {
    Arrays.fill(met, false);
  }

  @Override
  public Stage stage() {
    return Stage.APPROVE;
  }

  @Override
  public void enter(Story story, Step trigger) {
    if (met[story.rank()]) {
      return;
    }
    met[story.rank()] = true;
    RandomStream draws = chance[story.rank()];
    boolean needed = draws.uniform() < row.needed();
    boolean unexplained = draws.uniform() < row.unexplained().at(owner.level());
    boolean learns = needed && unexplained;
    double effort = Duty.hoursIf(learns, row.learning(), draws);
    double missed = draws.uniform();
    if (learns) {
      story.hold();
      Task task = learning.forStory(story, trigger, effort, 0, draws, learned);
      task.detail = missed;
    }
  }

  /** A missed step: the process is gone through once more, and an approval is asked for again. */
  private void learned(Task task) {
    Story story = task.story;
    if (task.detail < row.missed().at(owner.level())) {
      story.repeatStage();
      RandomStream draws = chance[story.rank()];
      learning.forStory(story, task, task.effort(), 0, draws, workplace.desk().storyReleased());
    } else {
      story.release(task);
    }
  }
}
