package slipstream.reports.study.sweep;

import java.util.List;
import java.util.stream.Collectors;
import slipstream.reports.kit.page.Page.Fact;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.report.FindingsPage;
import slipstream.simulator.experiment.sweep.Axis;
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
        heading()
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
    return "Sweep of " + plan.axes().stream().map(Axis::key).collect(Collectors.joining(", "));
  }

  /** The page. */
  String html() {
    return FindingsPage.of(
        heading(),
        SweepReport.sentences(sweep),
        List.of(plate()),
        List.of(SweepReport.cells(sweep)),
        List.of(
            new Fact("Hash of the scenario", plan.scenarioHash()),
            new Fact("Seed", Long.toString(plan.seed())),
            new Fact("Runs of each cell", Figures.count(plan.runs())),
            new Fact("Version", "slipstream " + plan.toolVersion())));
  }
}
