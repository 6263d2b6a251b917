/**
 * What the page of a report is made of: its data, its style and script, its fonts. The page needs
 * nothing else: no network, no server, no file beside it.
 *
 * <p>Start at {@link slipstream.reports.kit.page.Page}, which the templates in {@code src/main/jte}
 * show; style and scripts are in {@code resources/page}. What simulates is in {@code kit.live}.
 */
package slipstream.reports.kit.page;
