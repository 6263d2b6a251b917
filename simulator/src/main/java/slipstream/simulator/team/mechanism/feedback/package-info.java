/**
 * What it costs to hear of a mistake late. Start at {@link
 * slipstream.simulator.team.mechanism.feedback.LateFeedback}, which those ask who find mistakes.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.feedback;
