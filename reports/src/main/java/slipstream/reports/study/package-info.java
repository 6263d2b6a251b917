/**
 * One room for each question that the program answers. A room holds all that belongs to its
 * question: the command, the sentences and tables of the answer, its pictures, its kind of result
 * file.
 *
 * <p>Start at {@link slipstream.reports.study.Study}. To add one: a room like {@code explain}, and
 * its line in the program's list of commands; see simulator/docs/how-to-add.md.
 */
package slipstream.reports.study;
