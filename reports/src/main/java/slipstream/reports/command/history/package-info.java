/**
 * What the studies of a team's own history share: the options that say how a file is read, and the
 * way from a file to fitted teams. Start at {@link slipstream.reports.command.history.TeamFit}.
 *
 * <p>To add an option of reading: a field of {@link
 * slipstream.reports.command.history.HistoryOptions}.
 */
package slipstream.reports.command.history;
