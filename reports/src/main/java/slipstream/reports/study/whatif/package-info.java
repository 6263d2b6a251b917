/**
 * What a change moves under the same luck: {@code what-if} sets a scenario against its change,
 * {@code compare} against others.
 *
 * <p>Start at {@link slipstream.reports.study.whatif.ComparisonStudy}.
 */
package slipstream.reports.study.whatif;
