package slipstream.simulator.experiment.closeup;

import java.util.List;

/**
 * The share of the promised work that is done, day by day: where runs lie, and a few of them.
 *
 * @param runs runs that the bands are made of: the first ones of the experiment
 * @param bands one entry a working day, from day 1
 * @param samples equally likely runs, from the earliest finish to the latest
 */
public record Fan(int runs, List<Band> bands, List<Path> samples) {
  /** Quantiles over runs, at the end of a day, of the share (0 to 1) of work in stories done. */
  public record Band(double p10, double p25, double p50, double p75, double p90) {}

  /**
   * One run.
   *
   * @param run its number, from 0
   * @param done share of work in stories done, at the end of each day, as long as the bands
   */
  public record Path(long run, List<Double> done) {}
}
