/**
 * The course in the page: lessons in which a student predicts, lets the page simulate, reads why,
 * and then tries what that leaves open. Start at {@link slipstream.reports.kit.lesson.Lessons}, the
 * list in their order.
 *
 * <p>To add one: a line there, and its texts in {@code resources/words/lessons.properties}; the
 * scenario is a shipped one. What came of its exercise is recorded by {@code ExerciseTest}. What
 * happens in the browser is in {@code resources/page/lessons.js}.
 */
package slipstream.reports.kit.lesson;
