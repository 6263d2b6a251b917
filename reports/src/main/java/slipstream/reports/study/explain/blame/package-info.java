/**
 * Why is it them? What puts the blame on a discipline beyond what it caused, but-for: {@code
 * explain --of blame}.
 *
 * <p>Start at {@link slipstream.reports.study.explain.blame.BlameQuestion}, which asks, and {@link
 * slipstream.reports.study.explain.blame.BlameStudy}, which tells. To add a player: its settings in
 * {@code EvenHanded}, its words under {@code blamed} in words.properties.
 */
package slipstream.reports.study.explain.blame;
