package slipstream.simulator.experiment;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import slipstream.simulator.statistics.Values;

/**
 * The measures of every run, by its number: what quantiles and the table of runs need. Kept in
 * blocks, so that it grows. Where there is a {@link Spill}, memory holds the last chapter only, and
 * those before it are spilled, measure by measure: then it does not grow beyond one chapter.
 */
public final class Runs {
  /** Runs that are spilled together, 13.6 MB; fewer never are. */
  static final int CHAPTER = 400 * Block.RUNS;

  /** Runs that are read back together; a chapter has a whole number of them. */
  private static final int PIECE = 40 * Block.RUNS;

  private final Spill spill;
  private final List<double[][]> blocks = new ArrayList<>();
  private int spilled;
  private int size;

  /** Spilled runs that were read last, by measure; whoever reads rows reads neighbours. */
  private double[][] near;

  private int nearPiece = -1;

  /** Runs that memory holds, all of them. */
  Runs() {
    this(null);
  }

  /**
   * Runs of which memory holds a chapter.
   *
   * @param spill takes the others; null where memory shall hold all
   */
  Runs(Spill spill) {
    this.spill = spill;
  }

  /** Appends the runs of the next block: one row a measure. */
  void add(double[][] block) {
    if (spill != null && size - spilled == CHAPTER) {
      spillChapter();
    }
    blocks.add(block);
    size += block[0].length;
  }

  private void spillChapter() {
    double[] values = new double[CHAPTER];
    for (int measure = 0; measure < Measure.ALL.size(); measure++) {
      for (int i = 0; i < blocks.size(); i++) {
        System.arraycopy(blocks.get(i)[measure], 0, values, i * Block.RUNS, Block.RUNS);
      }
      spill.append(values);
    }
    blocks.clear();
    spilled = size;
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
    boolean inMemory = run >= spilled;
    double[][] from = inMemory ? blocks.get((run - spilled) / Block.RUNS) : near(run / PIECE);
    int at = inMemory ? (run - spilled) % Block.RUNS : run % PIECE;
    double[] row = new double[from.length];
    for (int measure = 0; measure < row.length; measure++) {
      row[measure] = from[measure][at];
    }
    return row;
  }

  private double[][] near(int piece) {
    if (piece != nearPiece) {
      near = near == null ? new double[Measure.ALL.size()][PIECE] : near;
      for (int measure = 0; measure < near.length; measure++) {
        read(measure, piece * PIECE, near[measure]);
      }
      nearPiece = piece;
    }
    return near;
  }

  /** Reads spilled runs of one chapter. */
  private void read(int measure, int run, double[] values) {
    long before = (long) (run / CHAPTER) * Measure.ALL.size() + measure;
    spill.read(before * CHAPTER + run % CHAPTER, values);
  }

  /** All values of a measure, by run. */
  public double[] values(String measure) {
    return values(Measure.ALL.indexOf(Measure.of(measure)));
  }

  /** All values of a measure by its place in {@link Measure#ALL}, by run, in memory. */
  public double[] values(int measure) {
    double[] values = new double[size];
    int at = 0;
    for (double[] piece : column(measure)) {
      System.arraycopy(piece, 0, values, at, piece.length);
      at += piece.length;
    }
    return values;
  }

  /** The same, wherever they are. */
  public Values column(int measure) {
    return Values.of(size, () -> new Pieces(measure));
  }

  /** The values of a measure: spilled ones first, then those of the blocks. */
  private final class Pieces implements Iterator<double[]> {
    private final int measure;
    private final double[] piece = new double[spilled == 0 ? 0 : PIECE];
    private int at;

    Pieces(int measure) {
      this.measure = measure;
    }

    @Override
    public boolean hasNext() {
      return at < size;
    }

    @Override
    public double[] next() {
      if (!hasNext()) {
        throw new NoSuchElementException("there are no more than " + size + " runs");
      }
      double[] next = piece;
      if (at < spilled) {
        read(measure, at, next);
      } else {
        next = blocks.get((at - spilled) / Block.RUNS)[measure];
      }
      at += next.length;
      return next;
    }
  }
}
