package slipstream.reports.cli;

/** What the commands work with; tests put others in. */
record Parts(
    ReadsScenarios scenarios,
    RunsExperiment experiment,
    Terminal terminal,
    Interruption interruption) {}
