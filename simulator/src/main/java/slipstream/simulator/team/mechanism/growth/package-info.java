/**
 * What it costs that a team grows. Start at {@link
 * slipstream.simulator.team.mechanism.growth.Onboarding}.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.growth;
