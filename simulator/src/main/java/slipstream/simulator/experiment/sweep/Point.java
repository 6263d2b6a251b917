package slipstream.simulator.experiment.sweep;

import slipstream.simulator.statistics.Interval;

/**
 * A cell as tables and charts see it, small enough for 100,000 of them.
 *
 * @param cell number from 1
 * @param slip mean slip, in days
 * @param slipCi95 its 95% interval
 * @param slipP85 slip that 85 of 100 runs stay below, in days
 * @param onTime share of runs on time
 * @param delivered estimated days of work done at the planned end, mean
 * @param backendBlame backend's share of the blame; NaN where nobody is blamed
 * @param misattributed misattributed share of the blame; NaN where nobody is blamed
 * @param cutOff share of runs that reached the horizon unfinished
 * @param plannedEndDays planned end of the release, in days
 * @param batches mean slip of each batch of runs, in days; see {@link Cell#slipBatches}
 */
public record Point(
    int cell,
    double slip,
    Interval slipCi95,
    double slipP85,
    double onTime,
    double delivered,
    double backendBlame,
    double misattributed,
    double cutOff,
    double plannedEndDays,
    double[] batches) {}
