package slipstream.simulator.team.mechanism.organisation;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 7c. A process that nobody explained: learning it costs hours, and a step that was missed costs
 * the same hours and the stage once more.
 */
public final class Processes implements Mechanism.AtStage {
  /** Finding out how a process goes. */
  public static final Activity LEARNING = new Activity(12, "learning", Activity.Group.DUTY);

  static final TaskKind PROCESS = TaskKind.of("process", LEARNING);

  private static final Chance CHANCE = new Chance(21);

  /** What it brings. */
  public static final Declaration<Processes> DECLARATION =
      Declaration.of("processes", "7c. Processes that nobody explained.", Row.class, Processes::new)
          .drawing(CHANCE)
          .giving(PROCESS);

  /** 7c. Processes that nobody explained. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Stories that meet a process.", unit = Unit.SHARE, max = 1) double needed,
      @Param(value = "Processes that nobody explained.", unit = Unit.SHARE, max = 1)
          Governed unexplained,
      @Param(value = "Effort to learn one.", unit = Unit.HOURS, max = 10_000) Distribution learning,
      @Param(
              value =
                  "Unexplained processes of which a step is missed: its hours once more, and the approval starts again.",
              unit = Unit.SHARE,
              max = 1)
          Governed missed)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty learning;
  private final RandomStream[] chance;
  private final boolean[] met;
  private final Outcome learned = this::learned;

  Processes(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    learning = new Duty(workplace, PROCESS, owner, row.fallsTo());
    chance = workplace.chances().eachStory(CHANCE, 0, stories);
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

  /** What has to be gone through is learned before anybody is asked to approve. */
  @Override
  public boolean comesFirst() {
    return true;
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
