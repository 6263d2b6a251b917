package slipstream.reports.study.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Robustness;

/** Which hire or practice first, and which together. */
record AdviceAnswer(Result result, Advice advice) implements Answer {
  @Override
  public List<String> sentences() {
    return AdviceWords.sentences(result, advice);
  }

  @Override
  public Optional<String> question() {
    return Optional.of("What to change first, and what does it buy?");
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!result.complete()) {
      warnings.add("Interrupted: " + AdviceWords.missing(advice));
    }
    Warnings.cutOff(result).ifPresent(warnings::add);
    if (advice.adviceRuns() < 2) {
      warnings.add(Warnings.ONE_RUN);
    }
    if (!advice.exhaustive() && advice.combinationsTried() > 0) {
      warnings.add(
          "There are more sets than can be tried; "
              + Figures.count(advice.combinationsTried())
              + " of the strongest options were. A smaller --budget tries all.");
    }
    return warnings;
  }

  @Override
  public List<Grid> grids() {
    List<Grid> grids = new ArrayList<>();
    grids.add(options("ONE BY ONE", advice.options()));
    if (!advice.combinations().isEmpty()) {
      grids.add(options("TOGETHER, within " + advice.budget(), advice.combinations()));
    }
    if (advice.robustness() != null) {
      grids.add(worlds(advice.robustness()));
      grids.add(flips(advice.robustness()));
    }
    return grids;
  }

  /** One row an option, with the runs that it was given. */
  private static Grid options(String title, List<Advice.Option> options) {
    boolean money = options.stream().anyMatch(option -> option.money() != null);
    Grid grid =
        new Grid(title)
            .figures("days saved")
            .figures("95% interval")
            .figures("runs")
            .text("")
            .figures("by promise")
            .figures("delivered")
            .figures("on time")
            .figures("noise cut");
    if (money) {
      grid.figures("net money");
    }
    for (Advice.Option option : options) {
      List<Object> cells = new ArrayList<>();
      cells.add(Words.capital(AdviceWords.option(option.name())));
      cells.add(Figures.decimals(option.daysSaved().mean(), 2));
      cells.add(Figures.interval(option.daysSaved().ci95(), 2));
      cells.add(Figures.count(option.runs()));
      cells.add(standing(option));
      boolean promise = !Figures.decimals(option.daysByPromise(), 2).matches("-?0.00");
      cells.add(promise ? Figures.signed(option.daysByPromise(), 2) : "");
      cells.add(Figures.signed(option.pointsGained().mean(), 1));
      cells.add(Figures.signed(100 * option.onTimeGained().mean(), 1) + " points");
      cells.add(
          Double.isFinite(option.varianceReduction())
              ? Figures.one(option.varianceReduction()) + "x"
              : "");
      if (money) {
        cells.add(
            option.money() == null
                ? ""
                : Figures.money(option.money().net().mean(), option.money().currency()));
      }
      grid.row(cells.toArray());
    }
    return grid;
  }

  private static String standing(Advice.Option option) {
    if (option.tiedWithBest()) {
      return "best, or tied with it";
    }
    if (option.daysSaved().resolved()) {
      return "";
    }
    return option.daysSaved().ci95().halfWidth() == 0 ? "no effect" : "cannot tell from nothing";
  }

  private static Grid worlds(Robustness robustness) {
    Grid grid =
        new Grid("IN PLAUSIBLE WORLDS, days")
            .figures("worlds")
            .figures("best in")
            .figures("95% interval")
            .figures("regret")
            .figures("saved")
            .figures("in 8 of 10 worlds")
            .figures("luck")
            .figures("ignorance");
    for (Robustness.InWorlds option : robustness.options()) {
      grid.row(
          Words.capital(AdviceWords.option(option.name())),
          Figures.count(option.worlds()),
          Figures.percentBeside(option.best().share()),
          Figures.percentInterval(option.best().ci95()),
          Figures.one(option.regret()),
          Figures.one(option.daysSaved()),
          Figures.one(option.daysSavedP10()) + " to " + Figures.one(option.daysSavedP90()),
          Figures.one(option.luckSd()),
          Figures.one(option.ignoranceSd()));
    }
    return grid;
  }

  private static Grid flips(Robustness robustness) {
    Grid grid =
        new Grid("WHAT WOULD FLIP THE DECISION")
            .text("assumed")
            .text("if it were")
            .text("best then")
            .figures("ahead, days");
    for (Robustness.Flip flip : robustness.flips()) {
      grid.row(
          flip.key(),
          flip.value(),
          flip.end(),
          AdviceWords.option(flip.best()),
          Figures.one(flip.ahead().mean()));
    }
    return grid;
  }
}
