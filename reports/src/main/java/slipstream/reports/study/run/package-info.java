/**
 * How late will this team be, who gets blamed, and what caused it.
 *
 * <p>Start at {@link slipstream.reports.study.run.RunAnswer}.
 */
package slipstream.reports.study.run;
