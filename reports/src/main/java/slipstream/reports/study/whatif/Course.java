package slipstream.reports.study.whatif;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;

/**
 * A scenario's slip, and how it is drawn.
 *
 * @param meanSlip days
 * @param onTime share of runs
 * @param dots equally likely slips in days, ascending
 * @param filled whether its dots are discs or rings
 */
record Course(
    String name,
    double meanSlip,
    double onTime,
    List<Double> dots,
    Color colour,
    Stroke stroke,
    boolean filled) {

  /** The share of runs that the dot stands for the middle of. */
  double share(int dot) {
    return (dot + 0.5) / dots.size();
  }

  /** The slip that this share of runs stays below, straight between dots. */
  double slipAt(double share) {
    double position = share * dots.size() - 0.5;
    int below = (int) Math.max(0, Math.min(dots.size() - 1, Math.floor(position)));
    int above = Math.min(dots.size() - 1, below + 1);
    double part = Math.max(0, Math.min(1, position - below));
    return dots.get(below) + part * (dots.get(above) - dots.get(below));
  }
}
