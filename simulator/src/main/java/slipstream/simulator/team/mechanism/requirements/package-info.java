/**
 * Line 1 of the essay: what nobody clarified. Questions, hidden cases, changes. Start at {@link
 * slipstream.simulator.team.mechanism.requirements.Clarification}, which planning asks too.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}; see {@code
 * slipstream.simulator.team.mechanism}.
 */
package slipstream.simulator.team.mechanism.requirements;
