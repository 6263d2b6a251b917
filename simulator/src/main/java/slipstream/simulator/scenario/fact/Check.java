package slipstream.simulator.scenario.fact;

/**
 * One figure that a fact is judged by.
 *
 * @param what is measured, with its unit, in words
 * @param quantity how it is measured
 * @param expected what was published
 */
public record Check(String what, Quantity quantity, Expected expected) {}
