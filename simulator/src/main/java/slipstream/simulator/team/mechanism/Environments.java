package slipstream.simulator.team.mechanism;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Input;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Workplace;

/** 4a. An environment that is not there is set up before work begins. */
final class Environments implements Mechanism.BeforePart {
  private final Mechanisms.Environments row;
  private final Workplace workplace;
  private final Readiness readiness;
  private final Duty duty;
  private final RandomStream[] chance;

  Environments(Workplace workplace, int stories) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().environments();
    readiness =
        new Readiness(workplace, stories, Input.ENVIRONMENT, workplace.post(row.governedBy()));
    duty =
        new Duty(workplace, Activity.PROVISIONING, workplace.post(row.governedBy()), row.fallsTo());
    chance =
        workplace.chances().each(Chance.ENVIRONMENTS, stories * workplace.disciplines().length);
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
