package slipstream.benchmarks;

/** Whether anybody watches the simulated team. */
public enum Eyes {
  WATCHED,
  UNWATCHED
}
