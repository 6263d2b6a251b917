/**
 * Lines 5 and 6 of the essay: what production sends back, incidents and defects, and what is found
 * before. Start at {@link slipstream.simulator.team.mechanism.production.Incidents}.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.production;
