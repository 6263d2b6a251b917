/**
 * Who gets blamed. Observers see a board, a demo and a production alarm, and name somebody from
 * what is visible. Nothing here can change delivery: the rooms below know an observer only as a
 * {@code Witness}, whose methods return nothing.
 *
 * <p>Start at {@link slipstream.simulator.team.perception.Observer}; who looks late is told by
 * {@code SeenAgainstPlan}. To add an occasion: a method there, its weight in {@code Perception} and
 * in defaults.yaml.
 */
package slipstream.simulator.team.perception;
