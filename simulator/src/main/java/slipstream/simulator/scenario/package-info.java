/**
 * What a user can say about a team: parameter records with their units and bounds, immutable and
 * fully resolved.
 *
 * <p>Start at {@link slipstream.simulator.scenario.Scenario}. To add a parameter: a component with
 * its {@link slipstream.simulator.scenario.Param} here and its value, range and source in {@code
 * scenarios/defaults.yaml}; loader, JSON Schema and the table of parameters follow from these two.
 */
package slipstream.simulator.scenario;
