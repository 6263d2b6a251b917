package slipstream.simulator.scenario.mechanism;

import java.util.Locale;

/** Kinds of trouble that production has by itself; an escaped defect is none of them. */
public enum Trouble {
  /** Two places say different things of the same matter. */
  DATA_INCONSISTENCY,
  /** A connection or a service of somebody else comes and goes. */
  NETWORK_INSTABILITY,
  /** A database cannot keep up with what it is asked. */
  DATABASE_BOTTLENECK,
  /** More people come than there is room for. */
  TRAFFIC_SPIKE;

  /** As files write it: {@code traffic-spike}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
