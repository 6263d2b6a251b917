/**
 * The retro story: what a room sees sheet after sheet, first its own guess, then what was seen, who
 * was blamed, what was hidden, and what caused it. Page, deck and PDF show the same sheets.
 *
 * <p>Start at {@link slipstream.reports.story.Sheet}. To add a sheet: its line in {@code
 * RetroStory}.
 */
package slipstream.reports.story;
