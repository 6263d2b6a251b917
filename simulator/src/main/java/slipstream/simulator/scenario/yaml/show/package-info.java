/**
 * A scenario, or what may stand in one, as text: JSON Schema, resolved YAML, a file to start from.
 * Start at {@link slipstream.simulator.scenario.yaml.show.JsonSchema}.
 *
 * <p>To add another form: a class here; everything that it needs follows from blocks and fields.
 */
package slipstream.simulator.scenario.yaml.show;
