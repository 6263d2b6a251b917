package slipstream.simulator.team.mechanism.people;

import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.Prospects;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.workplace.Workplace;

/**
 * With the practice of pairing, whoever would take up a part sits down beside a colleague who works
 * alone instead. A pair is sooner done, takes more hours of two people together, and makes fewer
 * defects. If one is called away, the other goes on and knows the work.
 */
public final class Pairing implements Mechanism {
  /** What it brings. */
  public static final Declaration<Pairing> DECLARATION =
      Declaration.of("pairing", "10. Two people work on one part.", Row.class, Pairing::new)
          .giving(TaskKind.PAIRING);

  /** 10. Two people work on one part. */
  public record Row(
      @Param("Whether the practice of pairing has an effect.") boolean enabled,
      @Param(
              value = "Hours of both over the hours that one would need.",
              unit = Unit.RATIO,
              min = 0.5,
              max = 10)
          double effort,
      @Param(value = "Defects over those that one would make.", unit = Unit.RATIO, max = 10)
          double defects)
      implements MechanismBlock {
    @Override
    public String reasonAgainst(String key, Prospects prospects) {
      return !enabled ? Prospects.OFF : prospects.workInPairs() ? null : "nobody works in pairs";
    }
  }

  Pairing(Setting setting) {
    Workplace workplace = setting.workplace();
    Row row = setting.row(Row.class);
    if (workplace.scenario().practices().pairing()) {
      for (Crew crew : workplace.disciplines()) {
        // E hours of both are E / 2 on the clock.
        crew.workInPairs(2 / row.effort(), row.defects());
      }
    }
  }
}
