/**
 * What a user can say about a team: parameter records with their units and bounds, immutable and
 * fully resolved.
 *
 * <p>Start at {@link slipstream.simulator.scenario.Scenario}. Rooms below it: {@code value} (what
 * parameters are made of), {@code people} (disciplines and roles), {@code mechanism} (blocks that a
 * list brings); above it: {@code assumption} (what is not known for sure) and {@code yaml}. To add
 * a parameter: a component with its {@link slipstream.simulator.scenario.value.Param}, and its
 * value, range and source in {@code scenarios/defaults.yaml}; loader, JSON Schema and the table of
 * parameters follow from these two.
 */
package slipstream.simulator.scenario;
