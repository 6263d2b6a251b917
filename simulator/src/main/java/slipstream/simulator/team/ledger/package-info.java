/**
 * Who did what when, and why the finish came when it did: timelines of agents, steps of stories,
 * and the critical chain.
 *
 * <p>Start at {@link slipstream.simulator.team.ledger.CriticalChain}. To add a cause or an
 * activity: a constant in its enum; results and tables follow.
 */
package slipstream.simulator.team.ledger;
