/**
 * Which assumption moves the result most, and how much is not known at all.
 *
 * <p>Start at {@link slipstream.reports.study.sensitivity.AssumptionStudy}.
 */
package slipstream.reports.study.sensitivity;
