/**
 * Line 7 of the essay: approvals, other teams, processes. Start at {@link
 * slipstream.simulator.team.mechanism.organisation.Approvals}.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.organisation;
