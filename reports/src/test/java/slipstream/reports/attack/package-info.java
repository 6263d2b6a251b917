/**
 * Attacks on the program: stored results that nobody has written, teams that nobody has. {@code
 * .ci/fuzz} and {@code .ci/random-scenarios} run them at length, every build runs them in small.
 * Start at {@link slipstream.reports.attack.ResultFuzz}; to add one, see the simulator's room of
 * the same name.
 */
package slipstream.reports.attack;
