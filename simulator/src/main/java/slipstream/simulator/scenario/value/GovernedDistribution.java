package slipstream.simulator.scenario.value;

import java.io.Serializable;
import slipstream.simulator.random.distribution.Distribution;

/**
 * A random quantity that a role governs.
 *
 * @param missing what it is like without the role
 * @param present what it is like with it
 */
public record GovernedDistribution(Distribution missing, Distribution present)
    implements Serializable {}
