/**
 * Line 3 of the essay: decisions that nobody owns, their reversals, and the debt that is left.
 * Start at {@link slipstream.simulator.team.mechanism.decisions.Decisions}.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.decisions;
