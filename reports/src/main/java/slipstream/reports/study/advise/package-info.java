/**
 * Which hire or practice first, which together, and how sure that is.
 *
 * <p>Start at {@link slipstream.reports.study.advise.AdviseStudy}.
 */
package slipstream.reports.study.advise;
