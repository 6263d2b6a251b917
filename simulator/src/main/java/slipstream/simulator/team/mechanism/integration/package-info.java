/**
 * Line 4c of the essay: where the parts of a story meet, in a contract and at their joining. Start
 * at {@link slipstream.simulator.team.mechanism.integration.Contract}; {@code Integration} is
 * planned work that every team has.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.integration;
