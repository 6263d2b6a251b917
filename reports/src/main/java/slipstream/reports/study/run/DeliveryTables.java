package slipstream.reports.study.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Result.SprintResult;
import slipstream.simulator.statistics.Summary;

/** What was delivered when. */
final class DeliveryTables {
  /** Measures worth a line on the console, in its order; the result file has all of them. */
  private static final Map<String, String> MEASURES = new LinkedHashMap<>();

  static {
    MEASURES.put("slipDays", "Slip, days");
    MEASURES.put("finishDays", "Finish, day");
    MEASURES.put("frontendDoneDays", "Frontend done, day");
    MEASURES.put("backendDoneDays", "Backend done, day");
    MEASURES.put("deliveredShare", "Delivered by planned end");
    MEASURES.put("onTime", "On time");
  }

  /** Overtime that fewer runs reach has rows of zeros. */
  private static final double SELDOM = 0.01;

  private DeliveryTables() {}

  static Grid measures(Result result) {
    Grid grid =
        new Grid("DELIVERY")
            .figures("mean")
            .figures("95% interval")
            .figures("low (p10)")
            .figures("middle (p50)")
            .figures("high (p90)");
    MEASURES.forEach(
        (measure, name) -> {
          Summary summary = result.metrics().get(measure);
          if (summary != null) {
            grid.row(cells(measure, name, summary));
          }
        });
    tracker(grid, result);
    return grid;
  }

  /** What a sprint delivers of its commitment, and what the tracker says of it if that differs. */
  private static void tracker(Grid grid, Result result) {
    Summary done = result.metrics().get(Measure.SPRINT);
    Summary shown = result.metrics().get(Measure.TRACKER);
    if (shown != null && !shown.equals(done)) {
      grid.row(cells(Measure.SPRINT, "Delivered, of a sprint's commitment", done));
      grid.row(cells(Measure.TRACKER, "The same, as the tracker says", shown));
    }
  }

  private static Object[] cells(String measure, String name, Summary summary) {
    boolean share = summary.unit().equals("share");
    DoubleFunction<String> figure = share ? Figures::percent : Figures::one;
    // Of a yes or no, quantiles say nothing.
    boolean spread = !measure.equals("onTime");
    return new Object[] {
      name,
      share ? Figures.percentBeside(summary.mean()) : Figures.one(summary.mean()),
      share ? Figures.percentInterval(summary.ci95()) : Figures.interval(summary.ci95(), 1),
      spread ? figure.apply(summary.p10()) : "",
      spread ? figure.apply(summary.p50()) : "",
      spread ? figure.apply(summary.p90()) : ""
    };
  }

  /** One line a sprint; nothing where a single sprint says it all. */
  static Grid sprints(Result result) {
    Grid grid =
        new Grid("SPRINTS, stories")
            .figures("reached")
            .figures("committed")
            .figures("delivered")
            .figures("carried over")
            .figures("pulled in")
            .figures("added")
            .figures("set aside");
    if (result.perSprint().size() > 1) {
      for (SprintResult sprint : result.perSprint()) {
        boolean overtime = sprint.sprint() > result.sprints();
        if (overtime && sprint.reached() < SELDOM) {
          continue;
        }
        grid.row(
            "Sprint " + sprint.sprint() + (overtime ? " (past the end)" : ""),
            Figures.percent(sprint.reached()),
            Figures.one(sprint.committed()),
            Figures.one(sprint.delivered()),
            Figures.one(sprint.carriedOver()),
            Figures.one(sprint.pulledIn()),
            Figures.one(sprint.added()),
            Figures.one(sprint.removed()));
      }
    }
    return grid;
  }
}
