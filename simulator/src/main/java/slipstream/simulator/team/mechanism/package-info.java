/**
 * The ways in which missing structure disturbs delivery, one class each, numbered as in model.md
 * section 3; a room for each line of the essay. Start at {@link
 * slipstream.simulator.team.mechanism.Mechanism}, the moments at which one can act, and {@link
 * slipstream.simulator.team.mechanism.Declaration}, what one brings: parameters, activities,
 * chances, tasks.
 *
 * <p>To add one: its class in one of the rooms and a line in {@code AllMechanisms}; its values in
 * defaults.yaml, its words, its lesson and its hand-worked test. simulator/docs/how-to-add.md shows
 * each step.
 */
package slipstream.simulator.team.mechanism;
