package slipstream.reports.study.run;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Result.ProgressDay;

/** The numbers behind pictures of a run that no table of the console has. */
public final class RunTables {
  private static final double SHOWN = 0.005;

  private RunTables() {}

  /** The equally likely values of the slip. */
  static Grid slips(Result result) {
    Grid grid = new Grid("SLIP, equally likely values").figures("days");
    int number = 1;
    for (double slip : result.slipDots()) {
      grid.row(Integer.toString(number++), Figures.one(slip));
    }
    return grid;
  }

  /** Done and seen, by discipline and day. */
  static Grid progress(Result result) {
    Grid grid = new Grid("PROGRESS, at the end of day");
    List<List<ProgressDay>> columns = new ArrayList<>();
    result
        .progress()
        .forEach(
            (discipline, days) -> {
              grid.figures(Words.party(discipline) + " done").figures("seen");
              columns.add(days);
            });
    int days = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int day = 0; day < days; day++) {
      List<Object> row = new ArrayList<>(List.of(Integer.toString(day + 1)));
      for (List<ProgressDay> column : columns) {
        row.add(day < column.size() ? Figures.percent(column.get(day).real()) : "");
        row.add(day < column.size() ? Figures.percent(column.get(day).seen()) : "");
      }
      grid.row(row.toArray());
    }
    return grid;
  }

  /** Blame points by true cause and party named. */
  public static Grid matrix(Result result) {
    Set<String> named = new LinkedHashSet<>();
    result
        .blame()
        .forEach(
            (party, share) -> {
              if (share.share() >= SHOWN) {
                named.add(party);
              }
            });
    Grid grid = new Grid("TRUE CAUSE BY PARTY NAMED, points a run");
    named.forEach(party -> grid.figures(Words.party(party)));
    for (Map.Entry<String, Map<String, Double>> row : result.matrix().entrySet()) {
      double sum = row.getValue().values().stream().mapToDouble(Double::doubleValue).sum();
      if (sum >= SHOWN * result.blamePoints() && sum > 0) {
        List<Object> cells = new ArrayList<>(List.of(Words.capital(Words.cause(row.getKey()))));
        named.forEach(
            party -> cells.add(Figures.decimals(row.getValue().getOrDefault(party, 0.0), 2)));
        grid.row(cells.toArray());
      }
    }
    return grid;
  }
}
