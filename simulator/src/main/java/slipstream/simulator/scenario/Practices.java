package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/** Levers that need no hire. */
public record Practices(
    @Param("API contracts are agreed before the sprint.") boolean contractFirst,
    @Param(
            value = "Unfinished parts a developer may hold at once; none is no limit.",
            unit = Unit.COUNT,
            min = 1,
            max = 1_000,
            optional = true)
        Integer wipLimit,
    @Param("Unplanned requests wait for the next sprint.") boolean protectedSprint,
    @Param("A story with open questions is not committed.") boolean definitionOfReady,
    @Param("Incidents rotate over all developers instead of falling on one discipline.")
        boolean onCallRotation,
    @Param(value = "Capacity that planning leaves free.", unit = Unit.SHARE, max = 0.9)
        double slack,
    @Param("Developers with nothing left take up the other discipline's work.")
        boolean crossTraining,
    @Param("Reviews look for causes in the system: observers see true blockers more often.")
        boolean blamelessReviews,
    @Param("Planning leaves out the days on which people will be away.") boolean absencesPlanned,
    @Param("Developers of a discipline work on a part in pairs, as far as there are two.")
        boolean pairing)
    implements Serializable {}
