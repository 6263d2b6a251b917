/**
 * Which published regularities the model reproduces, and which it does not. What is measured stands
 * in {@code scenarios/facts/facts.yaml}; nothing here knows a single fact.
 *
 * <p>Start at {@link slipstream.reports.study.facts.FactsStudy}.
 */
package slipstream.reports.study.facts;
