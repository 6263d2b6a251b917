/**
 * One run day by day, in sentences.
 *
 * <p>Start at {@link slipstream.reports.kit.diary.DiaryWords}. To tell of another kind of event:
 * its sentence in {@code resources/words/words.properties}.
 */
package slipstream.reports.kit.diary;
