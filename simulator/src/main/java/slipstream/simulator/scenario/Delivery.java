package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/** How work passes through the team, whoever is there. */
public record Delivery(
    @Param(
            value = "Time to get back into work after something else came between.",
            unit = Unit.HOURS,
            max = 100)
        Distribution resumptionLag,
    @Param(value = "Effort to join the two parts of a story.", unit = Unit.HOURS, max = 100)
        Distribution integration,
    @Param("Who joins the two parts.") FallsTo integrationFallsTo,
    @Param(
            value = "Speed of a developer at the other discipline's work, with cross-training.",
            unit = Unit.SHARE,
            min = 0.01,
            max = 1)
        double crossTrainingSpeed)
    implements Serializable {}
