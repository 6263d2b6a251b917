package slipstream.simulator.team.mechanism.platform;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.mechanism.decisions.Debt;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 4b. Every story is deployed, both parts of it, and documented. A deploy that fails is repaired
 * and tried again; documentation that is skipped adds to the debt.
 */
public final class Deployment implements Mechanism.AtStage {
  /** Bringing stories into production. */
  public static final Activity DEPLOYING = new Activity(13, "deploying", Activity.Group.DUTY);

  /** Writing down what was built. */
  public static final Activity DOCUMENTING = new Activity(14, "documenting", Activity.Group.DUTY);

  static final TaskKind DEPLOY = TaskKind.of("deploy", DEPLOYING);

  static final TaskKind DOCUMENTATION = TaskKind.of("documentation", DOCUMENTING);

  private static final Chance CHANCE = new Chance(15);

  /** What it brings. */
  public static final Declaration<Deployment> DECLARATION =
      Declaration.of(
              "deployment",
              "4b. Every story is deployed and documented; deploys fail.",
              Row.class,
              Deployment::new)
          .drawing(CHANCE)
          .giving(DEPLOY, DOCUMENTATION);

  /** 4b. Every story is deployed and documented; deploys fail. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort of a deploy.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Deploys that fail and are repeated.", unit = Unit.SHARE, max = 0.9)
          Governed failure,
      @Param(value = "Effort to repair a failed deploy.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution repair,
      @Param(value = "Effort to document a story.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution documentation,
      @Param(
              value = "Stories whose documentation is skipped, which adds to debt.",
              unit = Unit.SHARE,
              max = 1)
          Governed skipped)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty deploying;
  private final Duty documenting;
  private final Debt debt;
  private final RandomStream[] chance;
  private final Outcome deployed = this::deployed;
  private final Outcome repaired = this::repaired;

  Deployment(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    debt = setting.with(Debt.DECLARATION);
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    deploying = new Duty(workplace, DEPLOY, owner, row.fallsTo());
    documenting = new Duty(workplace, DOCUMENTATION, owner, row.fallsTo());
    chance = workplace.chances().eachStory(CHANCE, 0, stories);
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
