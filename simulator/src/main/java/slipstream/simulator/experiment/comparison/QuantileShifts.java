package slipstream.simulator.experiment.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import slipstream.simulator.experiment.comparison.Alternative.QuantileShift;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Quantiles;

/**
 * How quantiles move under common luck. The intervals are by sectioning (Asmussen and Glynn 2007,
 * Stochastic Simulation, section III.5): the runs are cut into sections, the shift is found in
 * each, and its scatter between sections tells how certain the whole is. That needs no density, and
 * keeps the pairs together.
 */
final class QuantileShifts {
  private static final double[] QUANTILES = {0.10, 0.25, 0.50, 0.75, 0.85, 0.90};
  private static final int MOST_SECTIONS = 20;

  /** Runs below which the quantiles of a section say too little. */
  private static final int SMALLEST_SECTION = 25;

  private QuantileShifts() {}

  /** The shifts; intervals are undefined (NaN) below 50 runs. */
  static List<QuantileShift> of(double[] before, double[] after) {
    Quantiles one = Quantiles.of(before);
    Quantiles other = Quantiles.of(after);
    int sections = Math.min(MOST_SECTIONS, before.length / SMALLEST_SECTION);
    Moments[] scatter = scatter(before, after, sections);
    List<QuantileShift> shifts = new ArrayList<>();
    for (int i = 0; i < QUANTILES.length; i++) {
      double shift = other.at(QUANTILES[i]) - one.at(QUANTILES[i]);
      Interval around = scatter[i].ci95();
      double half = sections < 2 ? Double.NaN : around.halfWidth();
      shifts.add(
          new QuantileShift(
              QUANTILES[i],
              one.at(QUANTILES[i]),
              other.at(QUANTILES[i]),
              shift,
              new Interval(shift - half, shift + half)));
    }
    return List.copyOf(shifts);
  }

  private static Moments[] scatter(double[] before, double[] after, int sections) {
    Moments[] scatter = new Moments[QUANTILES.length];
    Arrays.setAll(scatter, i -> new Moments());
    for (int section = 0; section < sections; section++) {
      int from = (int) ((long) before.length * section / sections);
      int to = (int) ((long) before.length * (section + 1) / sections);
      Quantiles one = Quantiles.of(Arrays.copyOfRange(before, from, to));
      Quantiles other = Quantiles.of(Arrays.copyOfRange(after, from, to));
      for (int i = 0; i < QUANTILES.length; i++) {
        scatter[i].add(other.at(QUANTILES[i]) - one.at(QUANTILES[i]));
      }
    }
    return scatter;
  }
}
