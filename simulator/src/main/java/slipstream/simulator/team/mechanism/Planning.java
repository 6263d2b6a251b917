package slipstream.simulator.team.mechanism;

import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Workplace;

/**
 * 2c. Nobody looks after the plan: blocked work is chased late, so that outside waits stretch.
 * Commitments beyond capacity, scattered estimates and WIP limits that are not kept take effect
 * where sprints are planned.
 */
final class Planning implements Mechanism {
  Planning(Workplace workplace) {
    Mechanisms.Planning row = workplace.scenario().mechanisms().planning();
    Post owner = workplace.post(row.governedBy());
    workplace.desk().stretchWaits(() -> row.latencyStretch().at(owner.level()));
  }
}
