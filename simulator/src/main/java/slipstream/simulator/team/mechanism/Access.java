package slipstream.simulator.team.mechanism;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Input;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Workplace;

/**
 * 4a. Access that is not there is requested, and IT answers with a heavy tail: tickets that are
 * handed on take days.
 */
final class Access implements Mechanism.BeforePart {
  private final Mechanisms.Access row;
  private final Workplace workplace;
  private final Post owner;
  private final Readiness readiness;
  private final Duty duty;
  private final RandomStream[] chance;

  Access(Workplace workplace, int stories) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().access();
    owner = workplace.post(row.governedBy());
    readiness = new Readiness(workplace, stories, Input.ACCESS, owner);
    duty = new Duty(workplace, Activity.PROVISIONING, owner, row.fallsTo());
    chance = workplace.chances().each(Chance.ACCESS, stories * workplace.disciplines().length);
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
