/**
 * The functions that draws are made of, by tables: the same bits on every machine, in every JVM and
 * in a browser, because only +, -, x, /, square roots and moves of bits take part, which IEEE 754
 * fixes.
 *
 * <p>Start at {@link slipstream.simulator.random.function.Log}. The core takes these functions from
 * here only (docs/decisions/0024); a test bans the others. The constants have a test that computes
 * them anew to forty digits. To add a function: a class, its error bound in the docstring, its
 * test, its rows in the benchmarks.
 */
package slipstream.simulator.random.function;
