package slipstream.simulator.team.mechanism.people;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.Prospects;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Between two sprints lie a review, a planning and free days: whoever carries a part over must
 * recall where it stood. The plan is charged with it, for more was begun than the sprint held.
 */
public final class Forgetting implements Mechanism.EachSprint {
  /** Finding out where one's own work stood. */
  public static final Activity RECALLING = new Activity(33, "recalling", Activity.Group.RESUMING);

  static final TaskKind RECALL = TaskKind.of("recalling", RECALLING);

  private static final Chance CHANCE = new Chance(37);

  /** What it brings. */
  public static final Declaration<Forgetting> DECLARATION =
      Declaration.of(
              "forgetting",
              "12. What is carried into another sprint must be recalled.",
              Row.class,
              Forgetting::new)
          .drawing(CHANCE)
          .giving(RECALL);

  /** 12. What is carried into another sprint must be recalled. */
  public record Row(
      @Param("Whether the mechanism is on; it acts where a plan has several sprints.")
          boolean enabled,
      @Param(
              value = "Effort to recall a part that was begun in an earlier sprint.",
              unit = Unit.HOURS,
              max = 1_000)
          Distribution effort)
      implements MechanismBlock {
    @Override
    public Row off() {
      return new Row(false, effort);
    }

    @Override
    public String reasonAgainst(String key, Prospects prospects) {
      return !enabled
          ? Prospects.OFF
          : prospects.severalSprints() ? null : "the plan has one sprint";
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Story[] backlog;
  private final RandomStream[] chance;

  Forgetting(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    backlog = setting.backlog();
    chance = workplace.chances().eachPart(CHANCE, 0, backlog.length);
  }

  @Override
  public void sprintBegins(int sprint) {
    if (sprint == 0 || workplace.scenario().sprint().count() == 1) {
      return;
    }
    for (Story story : backlog) {
      for (int seat = 0; seat < story.parts(); seat++) {
        Part part = story.part(seat);
        if (part.present() && !part.built() && part.workedNow() > 0) {
          recall(part);
        }
      }
    }
  }

  private void recall(Part part) {
    double hours = Duty.hours(row.effort(), chance[part.index()]);
    if (hours == 0) {
      return;
    }
    Task task = workplace.desk().task(RECALL, Cause.FORGETTING, hours, part.latest());
    task.part = part;
    task.story = part.story();
    task.outcome(workplace.desk().partReleased());
    if (part.owner().story() == part.story()) {
      task.interrupts();
    }
    part.hold();
    workplace.desk().give(task, part.owner());
  }
}
