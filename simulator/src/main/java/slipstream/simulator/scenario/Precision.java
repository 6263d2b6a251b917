package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/** Runs until an interval is as narrow as asked. */
public record Precision(
    @Param(
            value = "Half-width of the 95% interval of the mean slip.",
            unit = Unit.HOURS,
            min = 0.001,
            max = 10_000)
        double slipMean)
    implements Serializable {}
