package slipstream.reports.kit.page;

/**
 * A page of a site, for its index.
 *
 * @param file its name
 */
public record SiteEntry(String file, String name, String description) {}
