package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/** Money: optional, used by advice only. */
public record Costs(
    @Param("Currency shown in reports.") String currency,
    @Param(value = "Cost of one full-time person for a sprint.", unit = Unit.MONEY, max = 1e9)
        double roleSprint,
    @Param(value = "Cost of a day of delay.", unit = Unit.MONEY, max = 1e9) double delayDay)
    implements Serializable {}
