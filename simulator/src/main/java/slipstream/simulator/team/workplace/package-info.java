/**
 * Everybody and everything that a run needs, put together: posts, desk, chance; duties and on whom
 * they fall; who sees it. Start at {@link slipstream.simulator.team.workplace.Workplace}.
 *
 * <p>To let an observer see something new: a method of {@code Witness}, which returns nothing.
 */
package slipstream.simulator.team.workplace;
