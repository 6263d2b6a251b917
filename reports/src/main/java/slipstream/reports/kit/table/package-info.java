/**
 * Text for a console: small aligned tables, paragraphs, emphasis.
 *
 * <p>Start at {@link slipstream.reports.kit.table.Grid}.
 */
package slipstream.reports.kit.table;
