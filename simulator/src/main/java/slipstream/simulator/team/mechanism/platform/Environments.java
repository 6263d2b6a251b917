package slipstream.simulator.team.mechanism.platform;

import java.util.Set;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Readiness;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Workplace;

/** 4a. An environment that is not there is set up before work begins. */
public final class Environments implements Mechanism.BeforePart {
  private static final Chance CHANCE = new Chance(14);

  /** What it brings. */
  public static final Declaration<Environments> DECLARATION =
      Declaration.of("environments", "4a. Environments are set up.", Row.class, Environments::new)
          .drawing(CHANCE)
          .giving(Access.MISSING);

  /** 4a. Environments are set up. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort of the set-up.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort)
      implements MechanismBlock {
    @Override
    public Set<Input> inputs() {
      return Set.of(Input.ENVIRONMENT);
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Readiness readiness;
  private final Duty duty;
  private final RandomStream[] chance;

  Environments(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    row = setting.row(Row.class);
    readiness =
        new Readiness(workplace, stories, Input.ENVIRONMENT, workplace.post(row.governedBy()));
    duty = new Duty(workplace, Access.MISSING, workplace.post(row.governedBy()), row.fallsTo());
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
  }

  @Override
  public void prepare(Part part, Step trigger) {
    if (readiness.missing(part)) {
      RandomStream draws = chance[part.index()];
      double effort = duty.hours(row.effort(), draws);
      part.hold();
      duty.forPart(part, trigger, effort, 0, draws, workplace.desk().partReleased());
    }
  }
}
