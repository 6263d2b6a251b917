package slipstream.simulator.team.mechanism.planning;

import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.Prospects;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 2c. Nobody looks after the plan: blocked work is chased late, so that outside waits stretch.
 * Commitments beyond capacity, scattered estimates and WIP limits that are not kept take effect
 * where sprints are planned.
 */
public final class Planning implements Mechanism {
  /** What it brings. */
  public static final Declaration<Planning> DECLARATION =
      Declaration.of(
          "planning",
          "2c. Plans exceed capacity, scatter, and nobody chases what is blocked.",
          Row.class,
          Planning::new);

  /** 2c. Plans exceed capacity, scatter, and nobody chases what is blocked. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(
              value = "Commitment beyond estimated capacity, for up-to-capacity.",
              unit = Unit.RATIO,
              max = 5)
          Governed overcommitment,
      @Param(
              value =
                  "Factor on the spread of estimate errors (standard deviation of their logarithm).",
              unit = Unit.RATIO,
              max = 5)
          Governed scatter,
      @Param(value = "Factor on every outside latency.", unit = Unit.RATIO, max = 20)
          Governed latencyStretch,
      @Param(
              value = "Chance that a WIP limit is kept when somebody is tempted.",
              unit = Unit.SHARE,
              max = 1)
          Governed limitKept)
      implements MechanismBlock {
    @Override
    public String reasonAgainst(String key, Prospects prospects) {
      if (!enabled) {
        return Prospects.OFF;
      } else if (key.equals("overcommitment") && prospects.storiesFixed()) {
        return "the number of stories is fixed";
      }
      return key.equals("limit-kept") && !prospects.workLimited() ? "there is no WIP limit" : null;
    }
  }

  Planning(Setting setting) {
    Workplace workplace = setting.workplace();
    Row row = setting.row(Row.class);
    Post owner = workplace.post(row.governedBy());
    workplace
        .desk()
        .stretchWaits(
            () -> row.latencyStretch().at(owner.level()), Cause.missing(row.governedBy()));
  }
}
