/**
 * Which hire or practice first, which together, and whether that holds where the assumptions are
 * wrong.
 *
 * <p>Start at {@link slipstream.simulator.experiment.advice.Advisor}; {@link
 * slipstream.simulator.experiment.advice.Advice} is what tables, charts and files read. {@code
 * Race} decides where simulations go; it knows numbers only, and is tested on games with known
 * answers. {@code Trials} simulates what it asks for.
 */
package slipstream.simulator.experiment.advice;
