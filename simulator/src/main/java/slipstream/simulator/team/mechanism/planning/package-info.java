/**
 * Line 2 of the essay: what a plan suffers from outside and from within. Start at {@link
 * slipstream.simulator.team.mechanism.planning.UnplannedRequests}; of {@code Planning} only the
 * longer waits act here, the rest where sprints are planned.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.planning;
