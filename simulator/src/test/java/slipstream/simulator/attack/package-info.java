/**
 * Attacks on the simulator: inputs that nobody would think of. A fuzzer or a person runs them at
 * length ({@code .ci/fuzz}, {@code .ci/random-scenarios}), every build runs them in small.
 *
 * <p>Start at {@link slipstream.simulator.attack.RandomScenario}. To add an attack on a reader: a
 * class with a {@code read} of bytes, its samples in {@code .ci/fuzz}, a line in {@code .ci/fuzz}
 * and one in {@link slipstream.simulator.attack.CorpusTest}.
 */
package slipstream.simulator.attack;
