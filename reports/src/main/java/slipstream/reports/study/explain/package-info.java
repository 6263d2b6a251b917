/**
 * What caused the slip, but-for, beside who is blamed for it.
 *
 * <p>Start at {@link slipstream.reports.study.explain.ExplainStudy}.
 */
package slipstream.reports.study.explain;
