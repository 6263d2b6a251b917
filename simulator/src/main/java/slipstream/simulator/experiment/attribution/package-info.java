/**
 * What caused the slip: but-for, not opinion. Every missing role and each discipline's own
 * variability is a player of a cooperative game whose payoff is the slip; their Shapley values and
 * the base add up to it.
 *
 * <p>Two ways lead there. {@link slipstream.simulator.experiment.attribution.FreshOrders} draws an
 * order of the players anew in every replication, until a precision: start there. The room {@code
 * subset} simulates every subset of a few players. {@link
 * slipstream.simulator.experiment.attribution.Attribution} is what tables, charts and files read of
 * either. The mathematics of games is in {@code OrderWalk} and {@code Pairs}, and knows nothing of
 * teams; {@code TeamGame} does. {@code BlameGame} divides a party's share of the blame in the same
 * way: {@link slipstream.simulator.experiment.attribution.BlameAttribution}. To add a kind of
 * player that every scenario has: its switch in {@link
 * slipstream.simulator.experiment.attribution.Players}.
 */
package slipstream.simulator.experiment.attribution;
