/**
 * Chance: one seed enters, each cause of chance has its own keyed stream, and every distribution is
 * monotone in its parameters under common random numbers.
 *
 * <p>Start at {@link slipstream.simulator.random.RandomStream}, which makes words, then {@link
 * slipstream.simulator.random.Distribution}, which makes a word a quantity. To add a distribution:
 * a record that {@code Distribution} permits, its shape in the scenario room's YAML reader, its
 * test.
 *
 * <p>{@link slipstream.simulator.random.LatinHypercube} and {@link
 * slipstream.simulator.random.SobolPoints} spread points over the unit cube, for plausible worlds.
 */
package slipstream.simulator.random;
