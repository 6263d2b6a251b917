package slipstream.cluster;

import java.io.Serializable;
import java.util.List;

/**
 * What came of a chunk.
 *
 * @param pieces the list of its pieces, as bytes
 * @param failure null; or why a piece could not be computed, which another try would not change
 * @param nanos how long it took
 */
record Computed(byte[] pieces, Throwable failure, long nanos) implements Serializable {
  @SuppressWarnings("unchecked")
  <P> List<P> list() {
    return (List<P>) Bytes.read(pieces);
  }
}
