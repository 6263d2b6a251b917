package slipstream.simulator.team.mechanism;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Workplace;

/** 2b. On some days priorities shift: somebody sets started work aside for another story. */
final class PriorityShifts implements Mechanism.EachDay {
  private final Mechanisms.PriorityShifts row;
  private final Workplace workplace;
  private final Post owner;
  private final RandomStream chance;

  PriorityShifts(Workplace workplace) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().priorityShifts();
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().of(Chance.PRIORITY_SHIFTS, 0);
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
