package slipstream.reports.study.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.reports.command.history.LeftOut;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.reports.study.forecast.Outlooks.Outlook;
import slipstream.simulator.calibration.forecast.Forecast.WorkDone;
import slipstream.simulator.experiment.Result;

/** When so much work will be done. */
record ForecastAnswer(Result result, Outlooks found) implements Answer {
  /** Sprints that are listed one by one. */
  private static final int MOST = 20;

  @Override
  public List<String> sentences() {
    return ForecastWords.sentences(found);
  }

  @Override
  public Optional<String> question() {
    return Optional.of("When will it be done?");
  }

  @Override
  public boolean knowsRoles() {
    return found.rolesSaid();
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!result.complete()) {
      warnings.add("Interrupted: the answer holds, but rests on fewer simulated teams.");
    }
    ForecastWords.tooWide(found).ifPresent(warnings::add);
    ForecastWords.tooFar(found).ifPresent(warnings::add);
    return warnings;
  }

  @Override
  public List<Grid> grids() {
    return List.of(enough(), chances(), work(), LeftOut.grid(found.omissions()));
  }

  private Grid enough() {
    Grid grid = new Grid("DONE WITHIN, sprints").figures("50%").figures("85%").figures("95%");
    for (Map.Entry<String, Outlook> entry : found.outlooks().entrySet()) {
      Outlook outlook = entry.getValue();
      grid.row(
          Words.capital(entry.getKey())
              + (entry.getKey().equals(found.preferred()) ? " (used)" : ""),
          ForecastWords.enough(found, outlook.p50()),
          ForecastWords.enough(found, outlook.p85()),
          ForecastWords.enough(found, outlook.p95()));
    }
    return grid;
  }

  /** From the first sprint that may be enough to the first that is as sure as can be. */
  private Grid chances() {
    Grid grid = new Grid("CHANCE THAT IT IS DONE");
    if (!found.ends().isEmpty()) {
      grid.text("ends on");
    }
    found.outlooks().keySet().forEach(grid::figures);
    int last = ForecastWords.last(found);
    for (int sprint = 1; sprint <= Math.min(last, MOST); sprint++) {
      List<Object> cells = new ArrayList<>(List.of("Sprint +" + sprint));
      if (!found.ends().isEmpty()) {
        cells.add(sprint <= found.ends().size() ? found.ends().get(sprint - 1) : "");
      }
      for (Outlook outlook : found.outlooks().values()) {
        cells.add(ForecastWords.chance(found, outlook.within(sprint)));
      }
      grid.row(cells.toArray());
    }
    return grid;
  }

  /** By the word that is used, until all of what remains is as likely done as it can be. */
  private Grid work() {
    Grid grid =
        new Grid("WORK DONE BY THEN, " + found.unit())
            .figures("10%")
            .figures("25%")
            .figures("50%")
            .figures("75%")
            .figures("90%");
    List<WorkDone> work = found.used().work();
    int last = Math.min(work.size(), ForecastWords.last(found));
    for (int sprint = 1; sprint <= last; sprint++) {
      WorkDone done = work.get(sprint - 1);
      grid.row(
          "Sprint +" + sprint,
          Figures.decimals(done.p10(), 0),
          Figures.decimals(done.p25(), 0),
          Figures.decimals(done.p50(), 0),
          Figures.decimals(done.p75(), 0),
          Figures.decimals(done.p90(), 0));
    }
    return grid;
  }
}
