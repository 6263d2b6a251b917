/**
 * The ways in which missing structure disturbs delivery, one class each, numbered as in model.md
 * section 3. Start at {@link slipstream.simulator.team.mechanism.Mechanism}; {@link
 * slipstream.simulator.team.mechanism.MechanismList} is the list.
 *
 * <p>To add one: a class here and a line in the list, its block in {@code Mechanisms} and in
 * defaults.yaml, its lesson in scenarios/, its hand-worked test.
 */
package slipstream.simulator.team.mechanism;
