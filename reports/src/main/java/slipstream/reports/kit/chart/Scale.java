package slipstream.reports.kit.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * Values along a line of the page, with round ticks.
 *
 * @param from value at {@code start}
 * @param to value at {@code end}, above {@code from}
 * @param tick distance of the ticks
 * @param start pixels
 * @param end pixels
 */
public record Scale(double from, double to, double tick, double start, double end) {
  private static final double[] STEPS = {1, 2, 5, 10};

  private static final int MOST_DAYS = 20;

  /** Pixels for a number of two digits, and the gap to the next one. */
  private static final double ROOM_FOR_DAY = 44;

  /**
   * A scale that holds two values, with about so many ticks.
   *
   * @param narrowest least distance that it spans, so that equal values don't look far apart
   */
  public static Scale over(
      double least, double most, double narrowest, int ticks, double start, double end) {
    double low = Double.isFinite(least) ? least : 0;
    double high = Double.isFinite(most) ? Math.max(low, most) : low;
    double missing = Math.max(0, narrowest - (high - low)) / 2;
    return new Scale(
        low - missing, high + missing, step((high - low + 2 * missing) / ticks), start, end);
  }

  /** A scale of working days from the start, with ticks at whole days, as many as have room. */
  public static Scale days(double days, double start, double end) {
    int ticks = (int) Math.max(2, Math.min(MOST_DAYS, (end - start) / ROOM_FOR_DAY));
    Scale scale = over(0, days, 1, ticks, start, end);
    return new Scale(scale.from, scale.to, Math.max(1, scale.tick), start, end);
  }

  /** The least of 1, 2 or 5 times a power of ten that is not below. */
  private static double step(double least) {
    double power = FastMath.pow(10, FastMath.floor(FastMath.log10(least)));
    for (double step : STEPS) {
      if (step * power >= least * (1 - 1e-9)) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** Where a value lies, in pixels. */
  public double at(double value) {
    return start + (value - from) / (to - from) * (end - start);
  }

  /** Round values on the scale. */
  public List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (double i = Math.ceil(from / tick - 1e-9); i * tick <= to + 1e-9 * tick; i++) {
      ticks.add(i * tick);
    }
    return ticks;
  }

  /** A tick's value as text. */
  public String text(double value) {
    return Signed.value(value, tick >= 1 ? 0 : tick >= 0.1 ? 1 : 2);
  }

  /** Draws upright hairlines at the ticks. */
  public void grid(Graphics2D g, double top, double bottom) {
    for (double value : ticks()) {
      Plots.hairline(g, Style.HAIR, at(value), top, at(value), bottom);
    }
  }

  /** Writes the ticks' values around them. */
  public void label(Graphics2D g, double baseline) {
    for (double value : ticks()) {
      Lettering.REGULAR.centred(g, text(value), Style.TICK, Style.QUIET, at(value), baseline);
    }
  }
}
