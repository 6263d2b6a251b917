/**
 * Files: scenarios that are read, results that are written, each whole or not at all.
 *
 * <p>A command that writes to a folder of its own clears it of {@link
 * slipstream.reports.files.Leftovers} first.
 *
 * <p>Start at {@link slipstream.reports.files.ResultFolder} and {@link
 * slipstream.reports.files.ReadsScenarios}.
 */
package slipstream.reports.files;
