package slipstream.simulator.calibration;

/**
 * Two parameters of which the history tells one only if the other is known.
 *
 * @param one key of the first
 * @param other key of the second
 * @param correlation of their ranks among the fitted teams, -1 to 1: if negative, more of the one
 *     and less of the other look the same
 */
public record TradeOff(String one, String other, double correlation) {}
