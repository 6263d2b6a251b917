package slipstream.reports.study.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.comparison.Difference;
import slipstream.simulator.experiment.comparison.Verdict;

/**
 * What alternatives move.
 *
 * @param scenario that they change, as a result file keeps it
 */
record ComparisonAnswer(Result before, Comparisons study, Object scenario) implements Answer {
  private static final Map<String, String> MEASURES = new LinkedHashMap<>();

  static {
    MEASURES.put("slipDays", "Slip, days");
    MEASURES.put("onTime", "On time");
    MEASURES.put("pointsDelivered", "Delivered by planned end, days of work");
    MEASURES.put("backendBlameShare", "Backend's share of blame");
    MEASURES.put("misattributedShare", "Blame that misses its cause");
  }

  @Override
  public List<String> sentences() {
    return ComparisonWords.sentences(before, study, scenario);
  }

  @Override
  public Optional<String> question() {
    return Optional.of("What does the change buy?");
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    Warnings.interrupted(before).ifPresent(warnings::add);
    // One sentence for all: of where most were cut off.
    Stream.concat(Stream.of(before), study.alternatives().stream().map(Alternative::result))
        .max(Comparator.comparingInt(Result::cutOff))
        .flatMap(result -> Warnings.cutOff(result, further()))
        .ifPresent(warnings::add);
    return warnings;
  }

  @Override
  public List<String> changes() {
    return study.alternatives().size() == 1 ? study.alternatives().get(0).changes() : List.of();
  }

  /** What lets runs go on for longer: of a change, what is set is part of it. */
  private String further() {
    return study.alternatives().get(0).changes().isEmpty()
        ? Warnings.FURTHER
        : "what-if looks further with --assume sprint.horizon=20";
  }

  @Override
  public List<Grid> grids() {
    List<Grid> grids = new ArrayList<>();
    if (study.alternatives().size() > 1) {
      grids.add(overview());
    }
    for (Alternative alternative : study.alternatives()) {
      grids.add(differences(alternative));
    }
    if (study.alternatives().size() == 1) {
      grids.add(quantiles(study.alternatives().get(0)));
      grids.add(payOff(study.alternatives().get(0)));
    }
    return grids;
  }

  private Grid overview() {
    Grid grid =
        new Grid("SIDE BY SIDE").figures("slip, days").figures("on time").figures("delivered");
    List<Result> results = new ArrayList<>(List.of(before));
    List<String> names = new ArrayList<>(List.of("as it is"));
    for (Alternative alternative : study.alternatives()) {
      results.add(alternative.result());
      names.add(alternative.name());
    }
    for (int i = 0; i < results.size(); i++) {
      grid.row(
          Words.capital(names.get(i)),
          Figures.one(results.get(i).metrics().get("slipDays").mean()),
          Figures.percent(results.get(i).metrics().get("onTime").mean()),
          Figures.percent(results.get(i).metrics().get("deliveredShare").mean()));
    }
    return grid;
  }

  private Grid differences(Alternative alternative) {
    Grid grid =
        new Grid(
                study.alternatives().size() == 1 ? "DIFFERENCE" : Words.capital(alternative.name()))
            .figures("before")
            .figures("after")
            .figures("difference")
            .figures("95% interval")
            .figures("better in")
            .text("verdict")
            .figures("noise cut");
    MEASURES.forEach(
        (measure, name) -> {
          Difference difference = alternative.difference().get(measure);
          if (difference != null) {
            grid.row(cells(name, difference));
          }
        });
    return grid;
  }

  private static Object[] cells(String name, Difference row) {
    boolean share = row.unit().equals("share");
    double scale = share ? 100 : 1;
    int decimals = share ? 1 : 2;
    boolean moved = !row.verdict().equals(Verdict.SAME.key());
    return new Object[] {
      name,
      share ? Figures.percent(row.before()) : Figures.one(row.before()),
      share ? Figures.percent(row.after()) : Figures.one(row.after()),
      Figures.signed(scale * row.mean(), decimals) + (share ? " points" : ""),
      moved
          ? Figures.signed(scale * row.ci95().lo(), decimals)
              + " to "
              + Figures.signed(scale * row.ci95().hi(), decimals)
          : "",
      Figures.percent(row.probabilityBetter()),
      row.verdict().replace('-', ' '),
      Double.isFinite(row.varianceReduction()) ? Figures.one(row.varianceReduction()) + "x" : ""
    };
  }

  private static Grid quantiles(Alternative alternative) {
    Grid grid =
        new Grid("SLIP IN GOOD AND BAD LUCK, days")
            .figures("before")
            .figures("after")
            .figures("difference")
            .figures("95% interval");
    for (Alternative.QuantileShift shift : alternative.slipShift()) {
      boolean known = Double.isFinite(shift.ci95().lo());
      grid.row(
          Figures.decimals(100 * shift.quantile(), 0) + " of 100 end at or before",
          Figures.one(shift.before()),
          Figures.one(shift.after()),
          Figures.signed(shift.shift(), 1),
          known
              ? Figures.signed(shift.ci95().lo(), 1) + " to " + Figures.signed(shift.ci95().hi(), 1)
              : "");
    }
    return grid;
  }

  private static Grid payOff(Alternative alternative) {
    Grid grid =
        new Grid("WORK DELIVERED SO FAR, with less without")
            .figures("days of work")
            .figures("95% interval")
            .figures("ahead in");
    if (alternative.payOff() != null && alternative.payOff().sprints().size() > 1) {
      for (Alternative.Cumulated sprint : alternative.payOff().sprints()) {
        grid.row(
            "By the end of sprint " + sprint.sprint(),
            Figures.signed(sprint.points().mean(), 2),
            Figures.signed(sprint.points().ci95().lo(), 2)
                + " to "
                + Figures.signed(sprint.points().ci95().hi(), 2),
            Figures.percent(sprint.probabilityPositive().share()));
      }
    }
    return grid;
  }
}
