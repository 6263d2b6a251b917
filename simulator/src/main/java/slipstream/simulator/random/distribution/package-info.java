/**
 * Random quantities: the families that a scenario can name, and what can be made of them.
 *
 * <p>Start at {@link slipstream.simulator.random.distribution.Distribution}. To add a family: a
 * record that it permits, its shape in the scenario reader's {@code quantity} room, its test of
 * moments.
 */
package slipstream.simulator.random.distribution;
