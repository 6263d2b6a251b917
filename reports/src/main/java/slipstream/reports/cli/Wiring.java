package slipstream.reports.cli;

/** The one place that says which simulator the program runs. */
final class Wiring {
  private Wiring() {}

  static ReadsScenarios scenarios() {
    return new YamlScenarios();
  }

  static RunsExperiment experiment() {
    return (scenario, threads, progress, stop) -> {
      throw new UnsupportedOperationException("the experiment is not wired in yet");
    };
  }
}
