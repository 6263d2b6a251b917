package slipstream.simulator.scenario.value;

import java.io.Serializable;
import java.util.List;

/**
 * A block of a scenario whose keys are the entries of a list rather than components of a record.
 */
public interface Table extends Serializable {
  /** Its keys, as files write them, in order. */
  List<String> keys();

  /** Its values, in the order of the keys. */
  List<? extends Record> rows();
}
