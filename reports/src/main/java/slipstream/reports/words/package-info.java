/**
 * The one vocabulary: plain words for the keys of a result, figures as people read them, and the
 * verdict in sentences. Tables, charts and pages all speak through this room.
 *
 * <p>Start at {@link slipstream.reports.words.Words}. To add a cause, an activity or a party: its
 * words there; an unknown key is shown as it is written, with spaces.
 */
package slipstream.reports.words;
