package slipstream.reports.kit.live;

import slipstream.simulator.scenario.Scenario;

/**
 * A scenario that a page may try changes of.
 *
 * @param lengthAlone whether another length of the sprint changes nothing else; false where times
 *     are written in sprints
 */
public record Tried(Scenario scenario, boolean lengthAlone) {}
