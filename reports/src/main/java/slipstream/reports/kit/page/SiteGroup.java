package slipstream.reports.kit.page;

import java.util.List;

/**
 * Pages of a site that are opened for the same reason.
 *
 * @param about what they have in common; may be empty
 */
public record SiteGroup(String name, String about, List<SiteEntry> entries) {}
