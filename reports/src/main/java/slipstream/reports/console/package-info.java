/**
 * The terminal and whoever sits at it: exit codes, refusals and failures in a user's words, Ctrl-C,
 * progress.
 *
 * <p>Start at {@link slipstream.reports.console.Refusal}: every error that a user can cause is one.
 */
package slipstream.reports.console;
