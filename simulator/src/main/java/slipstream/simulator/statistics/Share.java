package slipstream.simulator.statistics;

/** A share (0 to 1; a difference of shares may be negative) with its 95% interval. */
public record Share(double share, Interval ci95) {}
