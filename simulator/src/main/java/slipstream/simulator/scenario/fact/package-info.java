/**
 * Published regularities that the model is held against, as plain records: what is said, by whom,
 * which teams are simulated for it, what is measured of them, and what must come of it.
 *
 * <p>Start at {@link slipstream.simulator.scenario.fact.Fact}. To add a fact, add it to {@code
 * scenarios/facts/facts.yaml}; no code changes. To add a way of measuring: a constant in {@link
 * slipstream.simulator.scenario.fact.Statistic}, and what it computes in {@code experiment.fact}.
 */
package slipstream.simulator.scenario.fact;
