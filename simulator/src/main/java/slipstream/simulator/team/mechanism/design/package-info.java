/**
 * Line 8 of the essay, the mirror: designs and assets that are not there. Start at {@link
 * slipstream.simulator.team.mechanism.design.Designs}.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.design;
