package slipstream.simulator.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * The measures of every run, by its number: what quantiles and the table of runs need. Kept in
 * blocks, so that it grows.
 */
public final class Runs {
  private final List<double[][]> blocks = new ArrayList<>();
  private int size;

  /** Appends the runs of the next block: one row a measure. */
  void add(double[][] block) {
    blocks.add(block);
    size += block[0].length;
  }

  /** Number of runs. */
  public int size() {
    return size;
  }

  /** Names of the measures. */
  public List<String> columns() {
    return Measure.ALL.stream().map(Measure::name).toList();
  }

  /** The measures of one run, from 0. */
  public double[] row(int run) {
    double[][] block = blocks.get(run / Block.RUNS);
    double[] row = new double[block.length];
    for (int measure = 0; measure < row.length; measure++) {
      row[measure] = block[measure][run % Block.RUNS];
    }
    return row;
  }

  /** All values of a measure, by run. */
  public double[] values(String measure) {
    return values(Measure.ALL.indexOf(Measure.of(measure)));
  }

  /** All values of a measure by its place in {@link Measure#ALL}, by run. */
  public double[] values(int measure) {
    double[] values = new double[size];
    int at = 0;
    for (double[][] block : blocks) {
      System.arraycopy(block[measure], 0, values, at, block[measure].length);
      at += block[measure].length;
    }
    return values;
  }
}
