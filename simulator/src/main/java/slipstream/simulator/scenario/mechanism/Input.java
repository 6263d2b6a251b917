package slipstream.simulator.scenario.mechanism;

import java.util.Locale;

/** What a part of a story may need before its work can begin. */
public enum Input {
  REQUIREMENTS,
  API_CONTRACT,
  ACCESS,
  ENVIRONMENT,
  DESIGN,
  ASSETS;

  /** The input as files write it: {@code api-contract}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
