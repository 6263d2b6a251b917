package slipstream.simulator.experiment;

/**
 * Takes values that memory shall not hold, and gives them back: a file, where there are files. Only
 * one thread at a time uses it.
 */
public interface Spill {
  /** Puts values behind those that it has. */
  void append(double[] values);

  /**
   * Reads values, as many as the array has.
   *
   * @param from index of the first, from 0
   */
  void read(long from, double[] values);
}
