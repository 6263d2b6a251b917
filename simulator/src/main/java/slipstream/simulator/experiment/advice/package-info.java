/**
 * Which hire or practice first, which together, and whether that holds where the assumptions are
 * wrong.
 *
 * <p>{@link slipstream.simulator.experiment.advice.Advice} is what tables, charts and files read.
 */
package slipstream.simulator.experiment.advice;
