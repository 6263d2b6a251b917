/**
 * The seam between what studies compute and who computes it. A study hands numbered pieces of
 * {@link slipstream.simulator.experiment.work.Work} to {@link
 * slipstream.simulator.experiment.work.Workers} and takes them back in the order of their numbers;
 * so neither the number of threads nor the machines behind it ever show.
 *
 * <p>To add a kind of work: a record that implements {@code Work}, whose pieces are values. To add
 * workers elsewhere: implement {@code Workers}, as {@code simulator/cluster} does.
 */
package slipstream.simulator.experiment.work;
