package slipstream.simulator.scenario;

/** Runs until an interval is as narrow as asked. */
public record Precision(
    @Param(
            value = "Half-width of the 95% interval of the mean slip.",
            unit = Unit.HOURS,
            min = 0.001,
            max = 10_000)
        double slipMean) {}
