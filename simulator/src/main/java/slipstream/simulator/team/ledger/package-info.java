/**
 * Who did what when, and why the finish came when it did: timelines of agents, steps of stories,
 * and the critical chain; the words for what people do and for what it is due to.
 *
 * <p>Start at {@link slipstream.simulator.team.ledger.CriticalChain}. An activity or a kind of task
 * that a mechanism gives out stands with the mechanism; one of every team stands in {@code
 * Activity} and {@code TaskKind}. Causes and parties follow from roles and disciplines.
 */
package slipstream.simulator.team.ledger;
