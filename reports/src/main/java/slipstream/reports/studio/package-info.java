/**
 * The simulator as a page without any experiment: written, served on this machine, or as a site of
 * all shipped scenarios.
 *
 * <p>Start at {@link slipstream.reports.studio.StudioCommand}. What a page shows is made by {@link
 * slipstream.reports.report.StudioPage}.
 */
package slipstream.reports.studio;
