package slipstream.simulator.team.mechanism.planning;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/** 2b. On some days priorities shift: somebody sets started work aside for another story. */
public final class PriorityShifts implements Mechanism.EachDay {
  private static final Chance CHANCE = new Chance(9);

  /** What it brings. */
  public static final Declaration<PriorityShifts> DECLARATION =
      Declaration.of(
              "priority-shifts",
              "2b. Started work is set aside for another story.",
              Row.class,
              PriorityShifts::new)
          .drawing(CHANCE);

  /** 2b. Started work is set aside for another story. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(value = "Chance of a shift on a day.", unit = Unit.SHARE, max = 1) Governed chance)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final RandomStream chance;

  PriorityShifts(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().of(CHANCE, 0);
  }

  @Override
  public void dayBegins(int day) {
    double draw = chance.uniform();
    double whom = chance.uniform();
    if (draw < row.chance().at(owner.level())) {
      shift(whom, draw < row.chance().present() ? Cause.COMMON_LUCK : owner.cause());
    }
  }

  /** Whoever is in the middle of own work may be hit, all with the same chance. */
  private void shift(double whom, Cause cause) {
    int working = 0;
    for (Crew crew : workplace.disciplines()) {
      for (int i = 0; i < crew.size(); i++) {
        working += crew.member(i).working() ? 1 : 0;
      }
    }
    int hit = (int) (whom * working);
    for (Crew crew : workplace.disciplines()) {
      for (int i = 0; i < crew.size(); i++) {
        Agent agent = crew.member(i);
        if (agent.working() && hit-- == 0) {
          Story left = agent.story();
          if (agent.shift(cause)) {
            workplace.tally().addSetAside();
            workplace.witness().setAside(agent.timeline(), left, cause);
          }
          return;
        }
      }
    }
  }
}
