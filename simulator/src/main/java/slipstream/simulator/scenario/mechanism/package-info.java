/**
 * What a scenario knows of mechanisms: that there is a list of them, and that each has a block of
 * parameters. None is named here. Start at {@link
 * slipstream.simulator.scenario.mechanism.Mechanisms}.
 *
 * <p>To add one, nothing changes here: see {@code slipstream.simulator.team.mechanism}. To add an
 * input that parts may need: its line in {@code Input}, its row in {@code StartingConditions}, and
 * the mechanism that makes it.
 */
package slipstream.simulator.scenario.mechanism;
