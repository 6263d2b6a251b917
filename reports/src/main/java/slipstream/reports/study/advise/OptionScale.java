package slipstream.reports.study.advise;

import java.util.List;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Signed;
import slipstream.simulator.experiment.advice.Advice.Option;
import slipstream.simulator.statistics.Interval;

/** The scale on which options are ranked: every mark fits, with its figures beside it. */
final class OptionScale {
  /** Font size of the remark about the promise. */
  static final double NOTE = 20;

  /** Room for an option's days, in pixels. */
  private static final double FIGURE = 110;

  /** Days that read 0.0. */
  private static final double NOTHING = 0.05;

  /** A smaller promise may add this share to the scale; more would hide what options save. */
  private static final double BEYOND = 0.4;

  private static final int TICKS = 8;

  /** Pixels that a label takes, with air. */
  private static final double TICK_ROOM = 70;

  private OptionScale() {}

  /** A scale from a pixel up to a limit that no text crosses. */
  static Scale over(List<Option> options, double start, double limit) {
    double least = 0;
    double most = 0;
    for (Option option : options) {
      least = Math.min(least, finite(lo(option)));
      most = Math.max(most, finite(hi(option)));
    }
    double beyond = BEYOND * Math.max(1, most - least);
    double promisedLeast = 0;
    double promisedMost = 0;
    for (Option option : options) {
      double end = finite(option.daysSaved().mean() + option.daysByPromise());
      promisedLeast = Math.min(promisedLeast, Math.max(end, least - beyond));
      promisedMost = Math.max(promisedMost, Math.min(end, most + beyond));
    }
    Scale x =
        Scale.over(
            Math.min(least, promisedLeast), Math.max(most, promisedMost), 1, TICKS, start, limit);
    double width = limit - start;
    for (Option option : options) {
      double part = (x.at(Math.min(x.to(), furthest(option))) - start) / (limit - start);
      double room = limit - start - FIGURE - Lettering.REGULAR.width(promise(option), NOTE);
      width = part > 0 ? Math.min(width, room / part) : width;
    }
    // Where figures leave little room, fewer ticks keep apart.
    int ticks = (int) Math.max(1, Math.min(TICKS, width / TICK_ROOM));
    double tick = Scale.over(x.from(), x.to(), 1, ticks, start, limit).tick();
    return new Scale(x.from(), x.to(), tick, start, start + width);
  }

  /** The right end of what there is to draw for an option, in days. */
  static double furthest(Option option) {
    double promised = option.daysSaved().mean() + option.daysByPromise();
    return Math.max(0, Math.max(finite(hi(option)), finite(promised)));
  }

  /** What to say of the promise; empty where it plays no part. */
  static String promise(Option option) {
    double days = option.daysByPromise();
    return Math.abs(days) >= NOTHING
        ? Signed.change(days, 1) + " by promising " + (days > 0 ? "less" : "more")
        : "";
  }

  private static double lo(Option option) {
    Interval ci = option.daysSaved().ci95();
    double mean = option.daysSaved().mean();
    return ci == null || !Double.isFinite(ci.lo()) ? mean : ci.lo();
  }

  private static double hi(Option option) {
    Interval ci = option.daysSaved().ci95();
    double mean = option.daysSaved().mean();
    return ci == null || !Double.isFinite(ci.hi()) ? mean : ci.hi();
  }

  private static double finite(double days) {
    return Double.isFinite(days) ? days : 0;
  }
}
