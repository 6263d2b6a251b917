/**
 * Who computes for a command: threads of this machine, or machines elsewhere that {@code --on}
 * names. The program knows none of these; whoever puts an {@link
 * slipstream.reports.command.elsewhere.Elsewhere} on its classpath adds them.
 *
 * <p>Start at {@link slipstream.reports.command.elsewhere.Crew}, which commands work with.
 */
package slipstream.reports.command.elsewhere;
