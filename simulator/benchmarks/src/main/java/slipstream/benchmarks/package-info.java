/**
 * How fast the simulator is, measured by JMH: its kernel against peers on three textbook models,
 * and the whole model by itself. Never shipped.
 *
 * <p>Start at {@link slipstream.benchmarks.Benchmarks}, which runs all and prints a table. A model
 * is written once, against {@link slipstream.benchmarks.Kernel}, so all peers run the same; to add
 * a peer: an implementation of that and a line in {@link slipstream.benchmarks.Peer}. {@link
 * slipstream.benchmarks.Accuracy} is a program of its own: how wrong the functions are; so is
 * {@link slipstream.benchmarks.ControlVariates}: what they could save.
 */
package slipstream.benchmarks;
