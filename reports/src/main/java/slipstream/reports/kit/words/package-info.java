/**
 * The one vocabulary: plain words for the keys of a result, figures as people read them, and the
 * verdict on any result in sentences. Tables, charts and pages all speak through this room; what
 * one study alone says stands in its own.
 *
 * <p>Start at {@link slipstream.reports.kit.words.Words}. To add a cause, an activity or a party:
 * its words in {@code resources/words/words.properties}; an unknown key is shown as it is written,
 * with spaces.
 */
package slipstream.reports.kit.words;
