package slipstream.reports.study.sweep;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.table.Ansi;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.table.Screen;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.sweep.Effect;
import slipstream.simulator.experiment.sweep.Point;
import slipstream.simulator.experiment.sweep.Sweep;

/** What the cells of a sweep say together, best cell first. */
public final class SweepReport {
  private static final int ROWS = 20;

  private SweepReport() {}

  /** The report as text that ends with a newline. */
  public static String of(String scenarioName, Sweep sweep, Screen screen) {
    boolean colour = screen.colour();
    StringBuilder text =
        new StringBuilder(Ansi.bold(screen.line(scenarioName), colour)).append("\n\n");
    List<String> sentences = sentences(sweep);
    text.append(Ansi.bold(screen.sentence(sentences.get(0)), colour)).append('\n');
    sentences.stream()
        .skip(1)
        .forEach(sentence -> text.append(screen.sentence(sentence)).append('\n'));
    return text.append('\n').append(cells(sweep).text(screen)).toString();
  }

  /** The verdict in sentences, the most important first. */
  static List<String> sentences(Sweep sweep) {
    List<Point> ranked = sweep.ranked();
    List<String> sentences = new ArrayList<>(List.of(best(sweep, ranked)));
    sweep.effects().forEach(effect -> sentences.add(effect(effect)));
    sentences.add(
        Figures.counted(ranked.size(), "cell")
            + ", "
            + Figures.counted(sweep.runs(), "run")
            + " of each on common luck, seed "
            + sweep.seed()
            + "; model, not measurement.");
    return sentences;
  }

  private static String best(Sweep sweep, List<Point> ranked) {
    Point best = ranked.get(0);
    Point worst = ranked.get(ranked.size() - 1);
    int tied = sweep.tiedWithBest().size();
    return "Least late, with "
        + days(best)
        + ": "
        + named(sweep, best)
        + (tied == 0
            ? ""
            : "; " + Figures.counted(tied, "other cell") + " cannot be told apart from it")
        + ". Most late, with "
        + days(worst)
        + ": "
        + named(sweep, worst)
        + ".";
  }

  /** A cell by its settings. */
  static String named(Sweep sweep, Point point) {
    return Levels.settings(sweep.grid().settings(point.cell() - 1));
  }

  private static String days(Point point) {
    return Figures.one(point.slip()) + " days (95%: " + Figures.interval(point.slipCi95(), 1) + ")";
  }

  private static String effect(Effect effect) {
    Effect.Level low = effect.levels().get(effect.lowest());
    Effect.Level high = effect.levels().get(effect.highest());
    if (effect.levels().size() < 2 || !effect.difference().resolved()) {
      return Words.capital(Levels.key(effect.key()))
          + ": cannot tell its values apart, averaged over all other keys.";
    }
    return Words.capital(Levels.key(effect.key()))
        + " moves the slip by "
        + Figures.one(effect.difference().mean())
        + " days on average (95%: "
        + Figures.interval(effect.difference().ci95(), 1)
        + "), from "
        + low.value()
        + " to "
        + high.value()
        + ".";
  }

  /** The table of cells. */
  static Grid cells(Sweep sweep) {
    List<Point> ranked = sweep.ranked();
    Grid grid =
        new Grid("CELLS, least late first")
            .figures("slip, days")
            .figures("95% interval")
            .figures("on time")
            .figures("backend blamed");
    for (Point point : ranked.subList(0, Math.min(ROWS, ranked.size()))) {
      grid.row(
          named(sweep, point),
          Figures.one(point.slip()),
          Figures.interval(point.slipCi95(), 1),
          Figures.percent(point.onTime()),
          Figures.percent(point.backendBlame()));
    }
    int more = ranked.size() - ROWS;
    return more > 0 ? grid.row(Figures.count(more) + " more in sweep.csv", "", "", "", "") : grid;
  }
}
