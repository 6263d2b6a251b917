package slipstream.simulator.team.mechanism.platform;

import java.util.Set;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
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
import slipstream.simulator.team.mechanism.Readiness;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 4a. Access that is not there is requested, and IT answers with a heavy tail: tickets that are
 * handed on take days.
 */
public final class Access implements Mechanism.BeforePart {
  /** Getting access and environments. */
  public static final Activity PROVISIONING = new Activity(6, "provisioning", Activity.Group.DUTY);

  static final TaskKind MISSING = TaskKind.of("provisioning", PROVISIONING).waitingFor(Outside.IT);

  private static final Chance CHANCE = new Chance(13);

  /** What it brings. */
  public static final Declaration<Access> DECLARATION =
      Declaration.of(
              "access", "4a. Access is requested from IT, and waited for.", Row.class, Access::new)
          .drawing(CHANCE)
          .giving(MISSING);

  /** 4a. Access is requested from IT, and waited for. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort of the request.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Tickets that are handed on inside IT.", unit = Unit.SHARE, max = 1)
          Governed handOff,
      @Param(value = "Latency of a ticket that is not handed on.", unit = Unit.HOURS, max = 10_000)
          Distribution latencyDirect,
      @Param(value = "Latency of a ticket that is.", unit = Unit.HOURS, max = 10_000)
          Distribution latencyHandedOn)
      implements MechanismBlock {
    @Override
    public Set<Input> inputs() {
      return Set.of(Input.ACCESS);
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Readiness readiness;
  private final Duty duty;
  private final RandomStream[] chance;

  Access(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    readiness = new Readiness(workplace, stories, Input.ACCESS, owner);
    duty = new Duty(workplace, MISSING, owner, row.fallsTo());
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
  }

  @Override
  public void prepare(Part part, Step trigger) {
    if (!readiness.missing(part)) {
      return;
    }
    RandomStream draws = chance[part.index()];
    double effort = duty.hours(row.effort(), draws);
    boolean handedOn = draws.uniform() < row.handOff().at(owner.level());
    double wait = Duty.hours(handedOn ? row.latencyHandedOn() : row.latencyDirect(), draws);
    part.hold();
    duty.forPart(part, trigger, effort, wait, draws, workplace.desk().partReleased());
  }
}
