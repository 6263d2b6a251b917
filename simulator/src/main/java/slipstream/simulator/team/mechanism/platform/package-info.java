/**
 * Lines 4a and 4b of the essay: access, environments, deploys. Start at {@link
 * slipstream.simulator.team.mechanism.platform.Access}.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.platform;
