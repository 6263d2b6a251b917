package slipstream.simulator.team.mechanism;

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
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/** A mechanism that the program does not have: on some mornings somebody must practise a fire. */
final class FireDrills implements Mechanism.EachDay {
  static final Activity DRILLING = new Activity(21, "drilling", Activity.Group.DUTY);

  private static final TaskKind FIRE_DRILL = TaskKind.of("fire-drill", DRILLING).addingWork();

  private static final Chance CHANCE = new Chance(26);

  static final Declaration<FireDrills> DECLARATION =
      Declaration.of("fire-drills", "9. Fire drills.", Row.class, FireDrills::new)
          .drawing(CHANCE)
          .giving(FIRE_DRILL);

  /** Its parameters. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Chance of a drill on a day.", unit = Unit.SHARE, max = 1) Governed chance,
      @Param(value = "Length of a drill.", unit = Unit.HOURS, max = 100) Distribution effort)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final RandomStream chance;

  FireDrills(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().of(CHANCE, 0);
  }

  @Override
  public void dayBegins(int day) {
    boolean drill = chance.uniform() < row.chance().at(owner.level());
    double hours = Duty.hoursIf(drill, row.effort(), chance);
    Crew crew = workplace.heir(row.fallsTo(), workplace.discipline(0), chance);
    if (drill) {
      Task task = workplace.desk().task(FIRE_DRILL, owner.cause(), hours, null);
      task.interrupts();
      workplace.desk().give(task, crew);
    }
  }
}
