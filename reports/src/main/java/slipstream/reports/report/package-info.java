/**
 * A result as people see it: on the console, as a page, as a story for a room. Puts together what
 * its study says of it and what can be said of every result, and knows no study by name.
 *
 * <p>Start at {@link slipstream.reports.report.ReportPage}; {@link
 * slipstream.reports.report.Plates} collects the pictures, {@link
 * slipstream.reports.report.RetroStory} puts them in the order of the retro.
 */
package slipstream.reports.report;
