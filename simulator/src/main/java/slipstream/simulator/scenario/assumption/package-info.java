/**
 * What a scenario assumes, and the worlds in which it is otherwise. Start at {@link
 * slipstream.simulator.scenario.assumption.Assumptions}.
 *
 * <p>To leave a parameter out where it cannot matter: a line in {@code Relevance}, or, where a
 * mechanism knows, in {@code reasonAgainst} of its record.
 */
package slipstream.simulator.scenario.assumption;
