package slipstream.reports.files;

/**
 * Which files of a result are wanted beside its numbers.
 *
 * @param charts charts and the report page
 * @param deck the retro story as slides
 * @param pdf the retro story on paper
 */
public record Wanted(boolean charts, boolean deck, boolean pdf) {}
