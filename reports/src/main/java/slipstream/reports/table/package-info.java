/**
 * The console report: the verdict in sentences, then small aligned tables.
 *
 * <p>Start at {@link slipstream.reports.table.ConsoleReport}. To add a table: a class with its
 * rows, and its place in the report.
 */
package slipstream.reports.table;
