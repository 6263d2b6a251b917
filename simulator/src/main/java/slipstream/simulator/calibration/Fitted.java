package slipstream.simulator.calibration;

/**
 * A fitted value, written as a scenario file writes it.
 *
 * @param key as {@code --set} takes it
 * @param value of one team that stands for the fitted ones
 * @param low 10% of the fitted teams lie below, or the value itself where it is less
 * @param high 10% lie above, or the value itself where it is more
 * @param source where it comes from, for the file
 */
public record Fitted(String key, String value, String low, String high, String source) {}
