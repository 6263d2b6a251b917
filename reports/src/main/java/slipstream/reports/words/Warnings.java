package slipstream.reports.words;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Interval;

/** What a reader must know before trusting the figures: each names its cause and a flag to try. */
public final class Warnings {
  /** An interval wider than this share of the planned time, to either side, is called wide. */
  private static final double TOLERATED = 0.025;

  private static final int[] STEPS = {1, 2, 5, 10};

  private Warnings() {}

  /** The warnings, as sentences. */
  public static List<String> of(Result result) {
    List<String> warnings = new ArrayList<>();
    if (!result.complete()) {
      warnings.add(
          "Interrupted: the figures hold the first "
              + Figures.counted(result.runs(), "run")
              + " only.");
    }
    if (result.cutOff() > 0) {
      warnings.add(
          "Unfinished when the simulation stopped: "
              + Figures.count(result.cutOff())
              + " of "
              + Figures.counted(result.runs(), "run")
              + "; the true mean is later; try --set sprint.horizon=20.");
    }
    Interval ci = result.metrics().get("slipDays").ci95();
    if (result.runs() < 2 || ci == null || Double.isNaN(ci.halfWidth())) {
      warnings.add("One run says nothing about luck; try --runs 1000.");
    } else if (ci.halfWidth() > TOLERATED * result.plannedEndDays()) {
      double excess = ci.halfWidth() / (TOLERATED * result.plannedEndDays());
      warnings.add(
          "±"
              + Figures.one(ci.halfWidth())
              + " days at "
              + Figures.counted(result.runs(), "run")
              + "; try --runs "
              + Figures.decimals(enough(result.runs(), excess), 0)
              + ".");
    }
    return warnings;
  }

  /** The interval narrows with the root of the runs; rounded to 1, 2 or 5 times a power of ten. */
  private static double enough(int runs, double excess) {
    double needed = Math.max(2.0 * runs, 0.95 * runs * excess * excess);
    double power = 1;
    while (power * 10 < needed) {
      power *= 10;
    }
    for (int step : STEPS) {
      if (step * power >= needed) {
        return step * power;
      }
    }
    throw new IllegalStateException("no step reaches " + needed);
  }
}
