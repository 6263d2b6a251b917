package slipstream.simulator.team.mechanism.integration;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Delivery;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Workplace;

/**
 * The two parts of a story are joined: planned work that is always there, whoever is on the team.
 */
public final class Integration implements Mechanism.AtStage {
  /** Joining the parts of a story. */
  public static final Activity INTEGRATING = new Activity(9, "integrating", Activity.Group.OWN);

  public static final TaskKind INTEGRATION = TaskKind.of("integration", INTEGRATING);

  public static final Chance CHANCE = new Chance(24);

  private final Delivery row;
  private final Workplace workplace;
  private final RandomStream[] chance;

  public Integration(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    row = workplace.scenario().delivery();
    chance = workplace.chances().eachStory(CHANCE, 0, stories);
  }

  @Override
  public Stage stage() {
    return Stage.INTEGRATE;
  }

  @Override
  public void enter(Story story, Step trigger) {
    if (!joint(story)) {
      return;
    }
    RandomStream draws = chance[story.rank()];
    double effort = Duty.hours(row.integration(), draws);
    Crew heir = workplace.heir(row.integrationFallsTo(), story.nearest().crew(), draws);
    if (effort > 0) {
      Task task = workplace.desk().task(INTEGRATION, Cause.PLANNED_WORK, effort, trigger);
      task.story = story;
      task.outcome(workplace.desk().storyReleased());
      story.hold();
      workplace.desk().give(task, story.part(heir.seat()).owner());
    }
  }

  private static boolean joint(Story story) {
    for (int seat = 0; seat < story.parts(); seat++) {
      if (!story.part(seat).present()) {
        return false;
      }
    }
    return true;
  }
}
