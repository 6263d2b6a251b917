package slipstream.reports.table;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slipstream.reports.words.DiaryWords;
import slipstream.reports.words.Figures;
import slipstream.reports.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Result.ProgressDay;
import slipstream.simulator.experiment.closeup.Fan;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.diary.Diary;

/** The numbers behind pictures that no table of the console has. */
public final class PictureTables {
  private static final double SHOWN = 0.005;

  private PictureTables() {}

  /** The equally likely values of the slip. */
  public static Grid slips(Result result) {
    Grid grid = new Grid("SLIP, equally likely values").figures("days");
    int number = 1;
    for (double slip : result.slipDots()) {
      grid.row(Integer.toString(number++), Figures.one(slip));
    }
    return grid;
  }

  /** Done and seen, by discipline and day. */
  public static Grid progress(Result result) {
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

  /** Where runs lie, by day. */
  public static Grid fan(Fan fan) {
    Grid grid =
        new Grid("DONE, share of the promise, at the end of day")
            .figures("p10")
            .figures("p25")
            .figures("half")
            .figures("p75")
            .figures("p90");
    int day = 1;
    for (Fan.Band band : fan.bands()) {
      grid.row(
          Integer.toString(day++),
          Figures.percent(band.p10()),
          Figures.percent(band.p25()),
          Figures.percent(band.p50()),
          Figures.percent(band.p75()),
          Figures.percent(band.p90()));
    }
    return grid;
  }

  /** Work left, scope and work done, by day of one run. */
  public static Grid days(Diary diary) {
    Grid grid = new Grid("WORK IN DAYS, at the end of day").figures("to do").figures("done");
    if (diary.days().isEmpty()) {
      return grid;
    }
    Set<String> disciplines = diary.days().get(0).left().keySet();
    disciplines.forEach(discipline -> grid.figures(Words.party(discipline) + " left"));
    for (Diary.Day day : diary.days()) {
      List<Object> row = new ArrayList<>();
      row.add(Integer.toString(day.day()));
      row.add(Figures.one(day.scope()));
      row.add(Figures.one(day.done()));
      disciplines.forEach(discipline -> row.add(Figures.one(day.left().get(discipline))));
      grid.row(row.toArray());
    }
    return grid;
  }

  /** Who did what for how many days in one run. */
  public static Grid lanes(Diary diary) {
    Grid grid =
        new Grid("ONE RUN, days")
            .figures("own stories")
            .figures("rework")
            .figures("duties")
            .figures("interruptions")
            .figures("waiting")
            .figures("nothing to do");
    for (Diary.Lane lane : diary.lanes()) {
      if (!lane.kind().equals("outside")) {
        double[] sums = new double[6];
        for (Diary.Stretch stretch : lane.stretches()) {
          sums[column(stretch.activity())] += stretch.to() - stretch.from();
        }
        List<Object> row = new ArrayList<>();
        row.add(DiaryWords.lane(diary, lane));
        for (double sum : sums) {
          row.add(Figures.one(sum));
        }
        grid.row(row.toArray());
      }
    }
    return grid;
  }

  private static int column(String activity) {
    return switch (AllMechanisms.VOCABULARY.group(activity)) {
      case OWN -> 0;
      case REWORK -> 1;
      case DUTY -> 2;
      case INTERRUPTION, RESUMING -> 3;
      case WAITING -> 4;
      case IDLE -> 5;
    };
  }
}
