/**
 * The report as one page that needs nothing else: no network, no server, no file beside it.
 *
 * <p>Start at {@link slipstream.reports.html.ReportPage}. Templates are in {@code src/main/jte},
 * style and script in {@code resources/page}. To add a picture to the page: its line in {@code
 * Exhibits}, with the caption and the tables behind it. Tables and pictures are those of the rooms
 * {@code table} and {@code chart}.
 */
package slipstream.reports.html;
