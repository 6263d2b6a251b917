package slipstream.simulator.calibration.history;

/**
 * Something in the file that counts less than it seems to, or not at all.
 *
 * @param line of the file, from 1, where the row begins; 0 where no single line is meant
 * @param reason one of a small number of sentences, so that equal ones can be counted; holds
 *     nothing out of the file but a date or number that can't be read
 */
public record Omission(int line, String reason) {}
