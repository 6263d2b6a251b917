/**
 * Files: scenarios that are read, results that are written, each whole or not at all.
 *
 * <p>Start at {@link slipstream.reports.files.ResultFolder} and {@link
 * slipstream.reports.files.ReadsScenarios}.
 */
package slipstream.reports.files;
