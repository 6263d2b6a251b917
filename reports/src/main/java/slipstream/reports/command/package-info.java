/**
 * What the commands of all studies share: their options, the way from a scenario to a result and
 * its files, goals, and the time a study will take.
 *
 * <p>Start at {@link slipstream.reports.command.ExperimentCommand}, which a study's command
 * extends.
 */
package slipstream.reports.command;
