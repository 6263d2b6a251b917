package slipstream.reports.study.run.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Life;
import slipstream.simulator.experiment.Result;

/** How a team fares from sprint to sprint, in words and figures. */
public final class LifeWords {
  /** A change of velocity that is smaller is not worth a word. */
  private static final double NOTABLE = 0.03;

  /** What rounds to nothing in every sprint is not shown. */
  private static final double NOTHING = 0.0005;

  private LifeWords() {}

  /** Whether a result tells of several sprints; one that was not written by us may lack series. */
  public static boolean told(Result result) {
    return sprints(result) > 1
        && shown(result).contains(Life.VELOCITY.key())
        && Stream.of(Life.CARRIED_OVER, Life.DEBT)
            .map(series -> result.life().get(series.key()))
            .allMatch(sprints -> sprints != null && sprints.size() == sprints(result));
  }

  /** Series with something to show, velocity in any case. */
  public static List<String> shown(Result result) {
    return result.life().keySet().stream()
        .filter(key -> result.life().get(key).size() == sprints(result))
        .filter(key -> key.equals(Life.VELOCITY.key()) || happens(result.life().get(key)))
        .toList();
  }

  private static boolean happens(List<Estimate> sprints) {
    return sprints.stream().anyMatch(sprint -> sprint.mean() >= NOTHING);
  }

  /** How a series is called. */
  public static String name(String key) {
    return Words.capital(Words.series(key));
  }

  /** What its figures count. */
  public static String unit(String key) {
    return Words.seriesUnit(key);
  }

  /** A figure of a series. */
  public static String figure(String key, double value) {
    boolean share = key.equals(Life.DEBT.key()) || key.equals(Life.FATIGUE.key());
    return share ? percentWithTenth(value) : Figures.one(value);
  }

  private static String percentWithTenth(double share) {
    return Double.isFinite(share) ? Figures.one(100 * share) + "%" : Figures.one(share);
  }

  /** The finding: what becomes of velocity, and what is carried along. */
  public static String title(Result result) {
    List<Estimate> velocity = result.life().get(Life.VELOCITY.key());
    // The first of many begins with an empty board: nothing was begun before it.
    boolean settled = velocity.size() > 2;
    double first = velocity.get(settled ? 1 : 0).mean();
    double last = velocity.get(velocity.size() - 1).mean();
    String change =
        Math.abs(last - first) < NOTABLE * first
            ? "velocity stays near " + Figures.one(first)
            : "velocity goes from " + Figures.one(first) + " to " + Figures.one(last);
    return (settled ? "From the second sprint on, " + change : Words.capital(change))
        + " days of planned work a sprint; "
        + carried(result);
  }

  private static String carried(Result result) {
    List<Estimate> carried = result.life().get(Life.CARRIED_OVER.key());
    double last = carried.get(carried.size() - 1).mean();
    return Figures.one(last) + " stories are left at the end of sprint " + carried.size();
  }

  /** The same as a sentence of the console, with debt and fatigue where there are any. */
  public static String sentence(Result result) {
    String owed = last(result, Life.DEBT);
    String tired = last(result, Life.FATIGUE);
    String more =
        Stream.of(
                owed.isEmpty() ? "" : "debt adds " + owed + " to new work",
                tired.isEmpty() ? "" : "tired people lose " + tired + " of every hour")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" and "));
    return title(result) + (more.isEmpty() ? "." : ", when " + more + ".");
  }

  /** The last figure of a series; nothing where there is none to speak of. */
  private static String last(Result result, Life series) {
    List<Estimate> sprints = result.life().getOrDefault(series.key(), List.of());
    double last = sprints.isEmpty() ? 0 : sprints.get(sprints.size() - 1).mean();
    return last >= NOTHING ? percentWithTenth(last) : "";
  }

  /**
   * One line a sprint, one column a series, and the interval of velocity; the result file has those
   * of all. Without lines where a single sprint is all.
   */
  public static Grid grid(Result result) {
    Grid grid = new Grid("LIFE, by sprint");
    List<String> keys = shown(result);
    for (String key : keys) {
      grid.figures(Words.series(key));
      if (key.equals(Life.VELOCITY.key())) {
        grid.figures("95% interval");
      }
    }
    for (int i = 0; told(result) && i < sprints(result); i++) {
      List<Object> cells = new ArrayList<>(List.of("Sprint " + (i + 1)));
      for (String key : keys) {
        Estimate one = result.life().get(key).get(i);
        cells.add(figure(key, one.mean()));
        if (key.equals(Life.VELOCITY.key())) {
          cells.add(Figures.interval(one.ci95(), 1));
        }
      }
      grid.row(cells.toArray());
    }
    return grid;
  }

  private static int sprints(Result result) {
    return result.life().values().stream().mapToInt(List::size).max().orElse(0);
  }
}
