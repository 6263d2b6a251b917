/**
 * The program: commands, exit codes, files, console. The only room that touches them, and the one
 * that puts the others together.
 *
 * <p>Start at {@link slipstream.reports.cli.Slipstream}. To add a command: a class like {@link
 * slipstream.reports.cli.ValidateCommand}, a line in {@link slipstream.reports.cli.CommandList},
 * and a test that types it.
 */
package slipstream.reports.cli;
