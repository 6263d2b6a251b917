package slipstream.reports.study.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import slipstream.reports.kit.diary.DiaryWords;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.closeup.Fan;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.diary.Diary;

/** The numbers behind pictures of single runs. */
final class ReplayTables {
  private ReplayTables() {}

  /** Where runs lie, by day. */
  static Grid fan(Fan fan) {
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
  static Grid days(Diary diary) {
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
  static Grid lanes(Diary diary) {
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
      case IDLE, AWAY -> 5;
    };
  }
}
