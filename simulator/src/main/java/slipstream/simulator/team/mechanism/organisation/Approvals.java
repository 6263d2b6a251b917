package slipstream.simulator.team.mechanism.organisation;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Outside;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 7a. A release needs approval. A manager gets it; without one a developer asks, and asks again and
 * again until it comes, each time an interruption.
 */
public final class Approvals implements Mechanism.AtStage {
  /** Asking outside for what has not come. */
  public static final Activity CHASING = new Activity(11, "chasing", Activity.Group.DUTY);

  static final TaskKind APPROVAL = TaskKind.of("approval", CHASING).waitingFor(Outside.APPROVERS);

  static final TaskKind REMINDER = TaskKind.of("reminder", CHASING);

  private static final Chance CHANCE = new Chance(19);

  /** What it brings. */
  public static final Declaration<Approvals> DECLARATION =
      Declaration.of(
              "approvals",
              "7a. A release needs approval; a developer chases it.",
              Row.class,
              Approvals::new)
          .drawing(CHANCE)
          .giving(APPROVAL, REMINDER);

  /** 7a. A release needs approval; a developer chases it. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Stories that need approval.", unit = Unit.SHARE, max = 1) double needed,
      @Param(value = "Time until approval, outside the team.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution latency,
      @Param(value = "Time between two chases.", unit = Unit.HOURS, min = 0.1, max = 10_000)
          Distribution chaseInterval,
      @Param(value = "Effort of a chase.", unit = Unit.HOURS, max = 10_000)
          Distribution chaseEffort)
      implements MechanismBlock {}

  private final Row row;
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

  Approvals(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    asking = new Duty(workplace, APPROVAL, owner, row.fallsTo());
    chance = workplace.chances().eachStory(CHANCE, 0, stories);
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
    Task chase = workplace.desk().task(REMINDER, owner.cause(), 0, request);
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
    Task task = workplace.desk().task(REMINDER, due.cause, effort, null);
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
    Arrays.fill(drawn, false);
  }
}
