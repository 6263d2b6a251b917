package slipstream.cluster;

import java.io.Serializable;

/**
 * Neighbouring pieces that one task computes.
 *
 * @param from number of the first
 * @param to number of the first that is not among them
 * @param work as bytes; null where all chunks of a study share it
 */
record Chunk(int from, int to, byte[] work) implements Serializable {
  int size() {
    return to - from;
  }
}
