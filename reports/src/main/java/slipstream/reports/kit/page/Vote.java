package slipstream.reports.kit.page;

/**
 * What somebody in the room may name, and what the result says of it once it is shown.
 *
 * @param name what the room reads
 * @param blamed share of the blame that simulated observers give it, in words; empty where it
 *     cannot be named
 * @param caused share of the time lost that the ledger charges to it, in words
 */
public record Vote(String name, String blamed, String caused) {}
