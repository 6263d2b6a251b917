package slipstream.reports.study.calibrate;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.command.history.HistoryOptions;
import slipstream.reports.command.history.NextCommitment;
import slipstream.reports.command.history.TeamFit;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.KnownTeam;
import slipstream.reports.files.KnownTeam.FittedScenario;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.simulator.calibration.Calibration;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.predict.FittedTeams;

/** A scenario fitted to a team's own history. */
@Command(
    name = "calibrate",
    description = "Is that my team? Fit a scenario to its own past sprints, and prove it on them.",
    footer = {
      "%nWrites scenario.yaml, which every other command takes, calibration.json, page and charts."
          + " With --json and without --out only scenario.yaml is written, to the usual folder.",
      "%n  slipstream calibrate sprints.csv",
      "  slipstream calibrate sprints.csv --committing 34",
      "  slipstream calibrate jira-export.csv --team my-team.yaml --dates day-first",
      "  slipstream calibrate tasks.csv --team Web --columns done='Resolved at' sprint=Iteration"
    })
public final class CalibrateCommand extends ExperimentCommand {
  /** Beside calibration.json, which names it so wherever its folder is. */
  private static final String SCENARIO = "scenario.yaml";

  @Mixin private HistoryOptions data;

  @Mixin private NextCommitment committing;

  public CalibrateCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return data.file();
  }

  @Override
  protected String documentName() {
    return "calibration.json";
  }

  /** Standard output lies in no folder, so the scenario is named from where the user stands. */
  @Override
  protected ResultDocument printed(ResultDocument document, Path folder) {
    Findings found = (Findings) document.study();
    return document.with("calibrate", found.at(folder.resolve(SCENARIO).toString()));
  }

  @Override
  protected List<String> tables() {
    return List.of(SCENARIO);
  }

  @Override
  protected Found find() {
    OptionalDouble next = committing.checked();
    History history = data.read();
    history.remarks().forEach(this::warn);
    if (TeamFit.usable(history).isEmpty()) {
      throw Refusal.badScenario(
          data.file()
              + ": found no sprint that says what was committed; calibrate compares it with what"
              + " was done, and slipstream forecast does without");
    }
    KnownTeam team = KnownTeam.of(data.known(), options().settings(List.of()));
    TeamFit fit = new TeamFit(data, history, team, team.scenario().seed());
    FittedTeams teams =
        withWorkers(
            workers -> {
              try (ProgressBarOnStderr bar = bar()) {
                return fit.simulate(workers, bar);
              }
            });
    Calibration calibration = fit.calibrate(teams, next);
    FittedScenario fitted = fit.scenario(calibration, data.fileName());
    Own own = own(fitted.loaded(), calibration.complete());
    return new Found(
        document(fitted.loaded(), own.result(), own.closeUp())
            .with(
                "calibrate",
                FindingsOf.calibration(
                    SCENARIO, data.fileName(), history, teams, calibration, next, own.result())),
        null,
        List.of(own.result()),
        Map.of(SCENARIO, fitted.yaml()));
  }
}
