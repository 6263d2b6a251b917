/**
 * What a study hands to whoever shows it: an {@link slipstream.reports.kit.story.Answer} in
 * sentences and tables, {@link slipstream.reports.kit.story.Plate}s with what belongs to a picture,
 * and the {@link slipstream.reports.kit.story.Sheet}s of the retro, in {@link
 * slipstream.reports.kit.story.Step}s: the room guesses first, then sees what a demo shows, whom
 * that gets blamed, what it hides, what the time was lost to, and what would not have happened but
 * for it.
 *
 * <p>To add a sheet: its line in {@code Step}, and a plate that is told there.
 */
package slipstream.reports.kit.story;
