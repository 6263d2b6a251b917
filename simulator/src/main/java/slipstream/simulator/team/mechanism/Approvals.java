package slipstream.simulator.team.mechanism;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 7a. A release needs approval. A manager gets it; without one a developer asks, and asks again and
 * again until it comes, each time an interruption.
 */
final class Approvals implements Mechanism.AtStage {
  private final Mechanisms.Approvals row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty asking;
  private final RandomStream[] chance;
  private final Outcome approved = this::approved;
  private final Outcome reminded = this::remind;

  /** The request that each story waits for: a chase of an earlier one is void. */
  private final Task[] pending;

  private final boolean[] drawn;
  private final boolean[] needed;

  Approvals(Workplace workplace, int stories) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().approvals();
    owner = workplace.post(row.governedBy());
    asking = new Duty(workplace, Activity.CHASING, owner, row.fallsTo());
    chance = workplace.chances().each(Chance.APPROVALS, stories);
    pending = new Task[stories];
    drawn = new boolean[stories];
    needed = new boolean[stories];
  }

  @Override
  public Stage stage() {
    return Stage.APPROVE;
  }

  @Override
  public void enter(Story story, Step trigger) {
    RandomStream draws = chance[story.rank()];
    if (!needed(story, draws)) {
      return;
    }
    story.hold();
    double wait = asking.hours(row.latency(), draws);
    double effort = Duty.hours(row.chaseEffort(), draws);
    double interval = Duty.hours(row.chaseInterval(), draws);
    boolean chased = !asking.owned();
    Task request = asking.forStory(story, trigger, effort, wait, draws, approved);
    if (chased && wait > 0) {
      pending[story.rank()] = request;
      chase(story, interval, request);
    }
  }

  /** Drawn once a story: a restart of the step asks for the same approval again. */
  private boolean needed(Story story, RandomStream draws) {
    int rank = story.rank();
    if (!drawn[rank]) {
      drawn[rank] = true;
      needed[rank] = draws.uniform() < row.needed();
    }
    return needed[rank];
  }

  private void chase(Story story, double interval, Task request) {
    Task chase = workplace.desk().task(Activity.CHASING, owner.cause(), 0, request);
    chase.story = story;
    chase.detail = interval;
    workplace.desk().later(chase, interval, reminded);
  }

  /** While the approval has not come, somebody is interrupted to ask for it. */
  private void remind(Task due) {
    Story story = due.story;
    Task request = (Task) due.trigger;
    if (pending[story.rank()] != request) {
      return;
    }
    double now = workplace.simulation().now();
    if (request.doneAt > now) {
      // Nobody has found the time to ask yet: there is nothing to remind anybody of.
      chase(story, due.detail, request);
      return;
    }
    Crew chaser = workplace.heir(row.fallsTo(), story.nearest().crew(), chance[story.rank()]);
    workplace.witness().overdueApproval(chaser, due.cause, request.doneAt, now - request.doneAt);
    double effort = Duty.hours(row.chaseEffort(), chance[story.rank()]);
    Task task = workplace.desk().task(Activity.CHASING, due.cause, effort, null);
    task.interrupts();
    if (effort > 0) {
      workplace.desk().give(task, chaser);
    }
    chase(story, due.detail, request);
  }

  private void approved(Task task) {
    pending[task.story.rank()] = null;
    task.story.release(task);
  }

  @Override
  public void begin() {
    Arrays.fill(pending, null);
    Arrays.fill(drawn, false);
  }
}
