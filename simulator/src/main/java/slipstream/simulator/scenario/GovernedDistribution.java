package slipstream.simulator.scenario;

import slipstream.simulator.random.Distribution;

/**
 * A random quantity that a role governs.
 *
 * @param missing what it is like without the role
 * @param present what it is like with it
 */
public record GovernedDistribution(Distribution missing, Distribution present) {}
