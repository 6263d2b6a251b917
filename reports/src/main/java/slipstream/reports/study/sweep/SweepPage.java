package slipstream.reports.study.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.kit.page.Page.Fact;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.report.FindingsPage;
import slipstream.simulator.experiment.sweep.Point;
import slipstream.simulator.experiment.sweep.Sweep;

/** A whole sweep as people see it in a page: the same from one machine as from merged shards. */
final class SweepPage {
  private final SweepJson.Plan plan;
  private final Sweep sweep;

  SweepPage(WholeSweep whole) {
    plan = whole.plan();
    sweep = whole.sweep();
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
            new Fact("Version", "slipstream " + plan.toolVersion()),
            new Fact("Command", command("sweep", swept())),
            new Fact("Typed", "with the file of the scenario for SCENARIO.yaml")));
  }

  /** What was set, as it is typed: of all cells, then key by key. */
  private Stream<String> swept() {
    return Stream.concat(
        plan.fixed().stream(),
        plan.axes().stream().map(axis -> axis.key() + "=" + String.join(",", axis.values())));
  }

  /** Of a command line only what made the sweep: the file may lie elsewhere for whoever reads. */
  private String command(String name, Stream<String> settings) {
    return "slipstream "
        + name
        + " SCENARIO.yaml"
        + settings.map(setting -> " --set '" + setting + "'").collect(Collectors.joining())
        + " --runs "
        + plan.runs()
        + " --seed "
        + plan.seed();
  }

  /** How to ask further about the best cell; a sweep's page has no engine. */
  private String further() {
    Point best = sweep.ranked().get(0);
    return "What makes a cell late, and who is blamed for it, is told by the page of that cell: "
        + command(
            "run",
            Stream.concat(plan.fixed().stream(), sweep.grid().settings(best.cell() - 1).stream()))
        + " is the least late.";
  }
}
