/**
 * What a shell and a manual know of the commands, made from the commands themselves: completion and
 * man pages.
 *
 * <p>Start at {@link slipstream.reports.command.shell.CompletionCommand}. To add a shell: a
 * constant in it that writes its script, and a step in {@code .ci/shells} that presses Tab in it.
 */
package slipstream.reports.command.shell;
