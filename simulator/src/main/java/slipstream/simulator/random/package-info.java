/**
 * Chance: one seed enters, each cause of chance has its own keyed stream, and every distribution is
 * monotone in its parameters under common random numbers.
 *
 * <p>Start at {@link slipstream.simulator.random.RandomStream}, which makes words; the room {@code
 * distribution} makes a word a quantity. To add another way of spreading points over the unit cube,
 * for plausible worlds, look at {@link slipstream.simulator.random.LatinHypercube} and {@link
 * slipstream.simulator.random.SobolPoints}.
 */
package slipstream.simulator.random;
