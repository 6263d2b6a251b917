package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/** The stories, as planning sees them. */
public record Backlog(
    @Param(
            value =
                "Stories promised for the whole plan; up-to-capacity fills the sprints by estimate.",
            unit = Unit.COUNT,
            min = 1,
            max = 2_000,
            optional = true)
        Integer stories,
    @Param(
            value = "Further stories, refined but not promised, to pull in when ahead.",
            unit = Unit.COUNT,
            max = 1_000)
        int ahead,
    @Param(value = "Stories that have a frontend part.", unit = Unit.SHARE, max = 1)
        double frontendShare,
    @Param(value = "Stories that have a backend part.", unit = Unit.SHARE, max = 1)
        double backendShare,
    @Param(value = "Estimate of a frontend part.", unit = Unit.HOURS, max = 1_000)
        Distribution frontendSize,
    @Param(value = "Estimate of a backend part.", unit = Unit.HOURS, max = 1_000)
        Distribution backendSize,
    @Param(value = "Actual over estimate, of each part on its own.", unit = Unit.RATIO, max = 20)
        Distribution estimateError,
    @Param(
            value = "Actual over estimate, shared by all parts begun in a sprint.",
            unit = Unit.RATIO,
            max = 20)
        Distribution sprintFactor,
    @Param(
            value = "Share of the developers' hours that planning counts on, for up-to-capacity.",
            unit = Unit.SHARE,
            max = 2)
        double load)
    implements Serializable {
  /** Share of stories with a part of this discipline. */
  public double share(DisciplineName discipline) {
    return discipline == DisciplineName.FRONTEND ? frontendShare : backendShare;
  }

  /** Estimates of this discipline's parts. */
  public Distribution size(DisciplineName discipline) {
    return discipline == DisciplineName.FRONTEND ? frontendSize : backendSize;
  }
}
