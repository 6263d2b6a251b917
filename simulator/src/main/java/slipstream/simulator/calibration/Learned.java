package slipstream.simulator.calibration;

import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.statistics.Interval;

/**
 * What a history told of a parameter. Intervals hold 80%.
 *
 * @param parameter what it is
 * @param before where it lay among teams in general
 * @param median of the fitted teams; of a role, the chance that it is there
 * @param after where it lies among the fitted teams
 * @param narrowed share of what was unknown that the history took away, 0 to 1: by how much the
 *     interval of its rank among all teams has shrunk; of a role, how far its chance has moved from
 *     one half to certainty, less what the luck of the drawn teams may move it
 */
public record Learned(
    PriorParameter parameter, Interval before, double median, Interval after, double narrowed) {}
