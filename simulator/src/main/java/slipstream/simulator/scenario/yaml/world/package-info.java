/**
 * Plausible worlds: which values have a range, and how a scenario is made in which they are moved.
 * Start at {@link slipstream.simulator.scenario.yaml.world.AssumptionsReading}.
 *
 * <p>To add a kind of value that can be moved: a case in {@code Movable}.
 */
package slipstream.simulator.scenario.yaml.world;
