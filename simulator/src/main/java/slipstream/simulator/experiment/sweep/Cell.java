package slipstream.simulator.experiment.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Runs;
import slipstream.simulator.statistics.Share;
import slipstream.simulator.statistics.Summary;

/**
 * What is kept of one cell: enough for every table and chart of a sweep, without its runs.
 *
 * @param cell number from 1
 * @param values value of each axis, as written
 * @param scenarioHash hash of the cell's resolved scenario
 * @param runs replications
 * @param cutOff replications that reached the horizon unfinished
 * @param plannedEndDays planned end of the release, in days
 * @param metrics measure name to its summary
 * @param chain critical-chain ledger: cause to mean days
 * @param blame party to its share of the blame points
 * @param misattributed share of blame points whose party did not cause what they are about
 * @param slipBatches mean slip in days of each batch of runs: batch b of B holds the runs b, b + B,
 *     b + 2B, …, which have the same luck in every cell, so that differences between cells are
 *     paired
 */
public record Cell(
    int cell,
    List<String> values,
    String scenarioHash,
    int runs,
    int cutOff,
    double plannedEndDays,
    Map<String, Summary> metrics,
    Map<String, Double> chain,
    Map<String, Share> blame,
    Share misattributed,
    List<Double> slipBatches) {
  /**
   * Batches of a cell. Student's t for 49 degrees of freedom is 2.5% wider than for any number of
   * runs: a small price for keeping 50 numbers instead of all runs.
   */
  public static final int BATCHES = 50;

  /** A cell's result without what no sweep shows. */
  public static Cell of(int cell, List<String> values, String hash, Result result, Runs runs) {
    return new Cell(
        cell,
        List.copyOf(values),
        hash,
        result.runs(),
        result.cutOff(),
        result.plannedEndDays(),
        result.metrics(),
        result.chain(),
        result.blame(),
        result.misattributed(),
        batches(runs.values(Measure.ALL.indexOf(Measure.of(Measure.SLIP)))));
  }

  private static List<Double> batches(double[] values) {
    int count = Math.min(BATCHES, values.length);
    List<Double> means = new ArrayList<>();
    for (int batch = 0; batch < count; batch++) {
      double sum = 0;
      int runs = 0;
      for (int run = batch; run < values.length; run += count) {
        sum += values[run];
        runs++;
      }
      means.add(sum / runs);
    }
    return means;
  }

  /** What tables and charts need of it. */
  public Point point() {
    Summary slip = metrics.get(Measure.SLIP);
    Summary onTime = metrics.get(Measure.ON_TIME);
    return new Point(
        cell,
        slip.mean(),
        slip.ci95(),
        slip.p85(),
        onTime.mean(),
        metrics.get(Measure.DELIVERED).mean(),
        blame.get("backend").share(),
        misattributed.share(),
        (double) cutOff / runs,
        plannedEndDays,
        slipBatches.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
