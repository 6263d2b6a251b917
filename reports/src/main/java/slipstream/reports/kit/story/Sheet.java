package slipstream.reports.kit.story;

import java.util.List;
import slipstream.reports.kit.chart.Picture;

/**
 * One sheet of the story: a finding that stands on its own, and a question to discuss.
 *
 * @param key short name, unique in the story, of lower-case letters and dashes
 * @param step what the room does here: {@code Guess}, {@code Seen}, {@code Blame}, …
 * @param title the finding, in a sentence with its numbers
 * @param sentences what to know about it, in plain words; may be empty
 * @param question to discuss; empty on sheets that only show
 * @param picture the picture that shows it, or null
 * @param notes for the speaker: what to say, and what not to
 */
public record Sheet(
    String key,
    String step,
    String title,
    List<String> sentences,
    String question,
    Picture picture,
    String notes) {
  /** Stands on every sheet. */
  public static final String CAUTION = "Model, not measurement";
}
