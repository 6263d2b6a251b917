/**
 * Reads {@code facts.yaml}: strictly, with every problem at its line.
 *
 * <p>Start at {@link slipstream.simulator.scenario.yaml.fact.CatalogueReading}. A new key of an
 * entry is a line there; a new key of a measure is one in {@code QuantityReading}.
 */
package slipstream.simulator.scenario.yaml.fact;
