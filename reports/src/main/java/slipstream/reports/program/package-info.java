/**
 * The program: puts all rooms together, and holds the commands that are no study.
 *
 * <p>Start at {@link slipstream.reports.program.Slipstream}. To add a command: a class like {@link
 * slipstream.reports.program.ValidateCommand}, a line in {@link
 * slipstream.reports.program.CommandList}, and a test that types it.
 */
package slipstream.reports.program;
