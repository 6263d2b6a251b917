package slipstream.reports.kit.story;

import java.util.List;

/**
 * Which of many teams a page lets its reader change.
 *
 * @param commandLine that would ask about this team alone
 * @param seed of this team's luck
 * @param changes with which one begins, as {@code key=value}
 * @param lead which team it is, and why this one
 */
public record Trial(String commandLine, long seed, List<String> changes, String lead) {}
