/**
 * The model held against published regularities: the arms of a fact are simulated on the same luck,
 * a quantity is measured with its interval, and it agrees with what was published or does not.
 *
 * <p>Start at {@link slipstream.simulator.experiment.fact.FactStudy}. To measure something new of a
 * run: a line in {@link slipstream.simulator.experiment.fact.Outputs}.
 */
package slipstream.simulator.experiment.fact;
