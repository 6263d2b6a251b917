package slipstream.reports.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.command.CanonicalCommand;
import slipstream.reports.files.ReadsScenarios;
import slipstream.reports.kit.page.Page.Fact;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.OptionWords;
import slipstream.reports.report.FindingsPage;
import slipstream.reports.report.StudioPage;
import slipstream.reports.report.TypedCommand;
import slipstream.reports.study.sweep.SweepFolder.Swept;
import slipstream.reports.study.sweep.SweepJson.Plan;
import slipstream.simulator.experiment.sweep.Point;
import slipstream.simulator.experiment.sweep.Sweep;

/** A whole sweep as people see it in a page: the same from one machine as from merged shards. */
final class SweepPage {
  private static final String BEFORE_ANY_CELL =
      "The cells are compared at the head of this page and under Decide. Here you change the team as"
          + " it is before any cell’s settings";

  private final Plan plan;
  private final Sweep sweep;
  private final Swept swept;
  private final ReadsScenarios scenarios;
  private final Optional<StudioPage.Team> team;

  /**
   * The page of a sweep.
   *
   * @param scenarios reads what was swept
   */
  SweepPage(WholeSweep whole, ReadsScenarios scenarios) {
    plan = whole.plan();
    sweep = whole.sweep();
    swept = whole.swept();
    this.scenarios = scenarios;
    team = team();
  }

  /** The chart with what belongs to it. */
  Plate plate() {
    String footer =
        plan.scenario()
            + ": "
            + heading()
            + "   ·   "
            + Figures.counted(sweep.runs(), "run")
            + " of each   ·   seed "
            + sweep.seed()
            + "   ·   model, not measurement";
    return Plate.of(
            CellRanking.of(sweep, footer),
            Place.CHANGE,
            "Every cell is an experiment on the same luck, so cells can be told apart by less than"
                + " their intervals suggest.")
        .behind("CELLS");
  }

  private String heading() {
    return "sweep of "
        + plan.axes().stream()
            .map(axis -> Levels.key(axis.key()))
            .collect(Collectors.joining(", "));
  }

  /** The page. */
  String html() {
    List<String> sentences = new ArrayList<>(SweepReport.sentences(sweep));
    sentences.add(further());
    return FindingsPage.of(
        plan.scenario() + ": " + heading(),
        sentences,
        List.of(plate()),
        List.of(SweepReport.cells(sweep)),
        List.of(
            new Fact("Scenario", plan.scenario()),
            Fact.hash(plan.scenarioHash()),
            new Fact("Seed", Long.toString(plan.seed())),
            new Fact("Runs of each cell", Figures.count(plan.runs())),
            new Fact("Version", "slipstream " + plan.toolVersion())),
        command("sweep", Stream.concat(plan.fixed().stream(), axes())),
        lead(),
        team);
  }

  private String lead() {
    return plan.fixed().isEmpty()
        ? BEFORE_ANY_CELL + "."
        : plan.fixed().stream()
            .map(OptionWords::setting)
            .collect(Collectors.joining(", ", BEFORE_ANY_CELL + ", ", ", as all cells have it."));
  }

  /** The team before any cell's settings; none where nobody said who is in it. */
  private Optional<StudioPage.Team> team() {
    if (swept.rolesUnsaid()) {
      return Optional.empty();
    }
    return scenarios
        .tried(swept.scenario(), plan.scenarioHash())
        .map(
            tried ->
                new StudioPage.Team(
                    tried,
                    swept.scenario(),
                    plan.scenarioHash(),
                    scenarios.assumed(swept.scenario()),
                    command("run", plan.fixed().stream()),
                    plan.toolVersion()));
  }

  private Stream<String> axes() {
    return plan.axes().stream().map(axis -> axis.key() + "=" + String.join(",", axis.values()));
  }

  /** What made the sweep, or asks about a part of it. */
  private String command(String name, Stream<String> settings) {
    List<String> words = new ArrayList<>(List.of(name, swept.file()));
    settings.forEach(setting -> words.addAll(List.of("--set", setting)));
    words.addAll(
        List.of("--runs", Integer.toString(plan.runs()), "--seed", Long.toString(plan.seed())));
    return CanonicalCommand.of(words);
  }

  /** How to ask further about the best cell, typed where the command of the sweep is. */
  private String further() {
    Point best = sweep.ranked().get(0);
    String cell =
        command(
            "run",
            Stream.concat(plan.fixed().stream(), sweep.grid().settings(best.cell() - 1).stream()));
    return "What makes a cell late, and who is blamed for it, is told by the page of that cell. Of the"
        + " least late: "
        + TypedCommand.of(
            cell, name -> team.filter(own -> own.tried().shipped().test(name)).isPresent());
  }
}
