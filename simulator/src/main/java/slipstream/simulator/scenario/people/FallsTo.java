package slipstream.simulator.scenario.people;

import java.io.Serializable;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/**
 * One row of the falls-to table: who inherits a duty that nobody owns, as weights (they need not
 * sum to 1).
 *
 * @param frontend weight of frontend
 * @param backend weight of backend
 * @param nearest weight of the discipline that met the duty
 */
public record FallsTo(
    @Param(value = "Weight of frontend.", unit = Unit.SHARE, max = 1) double frontend,
    @Param(value = "Weight of backend.", unit = Unit.SHARE, max = 1) double backend,
    @Param(value = "Weight of the discipline that met the duty.", unit = Unit.SHARE, max = 1)
        double nearest)
    implements Serializable {
  /** The weight of a discipline, the part for whoever met the duty aside. */
  public double weight(DisciplineName discipline) {
    return discipline == DisciplineName.FRONTEND ? frontend : backend;
  }
}
