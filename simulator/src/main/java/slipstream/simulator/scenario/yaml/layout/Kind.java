package slipstream.simulator.scenario.yaml.layout;

/** What kind of value a field holds: how it is read, and what the schema says of it. */
public enum Kind {
  /** A map of further fields. */
  BLOCK,
  /** A map with a missing and a present value; a single value stands for both. */
  PAIR,
  TEXT,
  FLAG,
  WHOLE,
  NUMBER,
  ROLE,
  DISTRIBUTION,
  STAFFING,
  FALLS_TO;

  /** Whether fields stand below it, which merge one by one; the others are replaced as a whole. */
  public boolean holdsFields() {
    return this == BLOCK || this == PAIR;
  }
}
