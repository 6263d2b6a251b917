package slipstream.reports.command;

import slipstream.reports.console.Interruption;
import slipstream.reports.console.Terminal;
import slipstream.reports.files.ReadsScenarios;
import slipstream.reports.study.Studies;

/** What the commands work with; tests put others in. */
public record Parts(
    ReadsScenarios scenarios,
    RunsExperiment experiment,
    Terminal terminal,
    Interruption interruption,
    Studies studies) {}
