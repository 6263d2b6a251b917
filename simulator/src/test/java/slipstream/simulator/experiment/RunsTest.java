package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Values of measure m in run r are r + m / 100, so that each tells where it belongs. */
class RunsTest {
  private static final int MEASURES = Measure.ALL.size();

  /** A spill that is easy to look into: chunks as they came. */
  private static final class Kept implements Spill {
    private final List<double[]> chunks = new ArrayList<>();

    @Override
    public void append(double[] values) {
      chunks.add(values.clone());
    }

    @Override
    public void read(long from, double[] values) {
      double[] chunk = chunks.get((int) (from / Runs.CHAPTER));
      System.arraycopy(chunk, (int) (from % Runs.CHAPTER), values, 0, values.length);
    }
  }

  @Test
  void spilledRunsReadAsThoseInMemory() {
    // Two chapters that are spilled, a third that is not, of which the last block is short.
    int size = 2 * Runs.CHAPTER + 1_100;
    Kept spill = new Kept();
    Runs runs = filled(new Runs(spill), size);

    assertThat(runs.size()).isEqualTo(size);
    assertThat(spill.chunks).hasSize(2 * MEASURES);
    for (int run : new int[] {0, 249, 250, 9_999, 10_000, 99_999, 100_000, 199_999, 200_000, 3}) {
      assertThat(runs.row(run)).as("run %s", run).isEqualTo(row(run));
    }
    assertThat(runs.row(size - 1)).isEqualTo(row(size - 1));
    assertThat(runs.values(16)).isEqualTo(filled(new Runs(), size).values(16));
    assertThat(runs.values(Measure.SLIP)[150_001]).isEqualTo(150_001);
    assertThat(runs.column(5).size()).isEqualTo(size);
  }

  @Test
  void memoryHoldsAChapterAtMost() {
    Kept spill = new Kept();
    Runs runs = filled(new Runs(spill), Runs.CHAPTER);
    assertThat(spill.chunks).isEmpty();

    runs.add(block(Runs.CHAPTER, 250));
    assertThat(spill.chunks).hasSize(MEASURES).allMatch(chunk -> chunk.length == Runs.CHAPTER);
  }

  @Test
  void itsColumnsAreTheMeasures() {
    assertThat(new Runs().columns())
        .hasSize(MEASURES)
        .startsWith("slipDays", "finishDays", "onTime")
        .endsWith("trackerShare");
  }

  @Test
  void piecesEndWithTheLastRun() {
    Iterator<double[]> pieces = filled(new Runs(), 300).column(0).iterator();
    assertThat(pieces.next()).hasSize(250);
    assertThat(pieces.next()).hasSize(50);
    assertThat(pieces.hasNext()).isFalse();
    assertThatThrownBy(pieces::next).isInstanceOf(NoSuchElementException.class);
  }

  private static Runs filled(Runs runs, int size) {
    for (int first = 0; first < size; first += Block.RUNS) {
      runs.add(block(first, Math.min(Block.RUNS, size - first)));
    }
    return runs;
  }

  private static double[][] block(int first, int size) {
    double[][] block = new double[MEASURES][size];
    for (int measure = 0; measure < MEASURES; measure++) {
      for (int run = 0; run < size; run++) {
        block[measure][run] = value(first + run, measure);
      }
    }
    return block;
  }

  private static double[] row(int run) {
    double[] row = new double[MEASURES];
    for (int measure = 0; measure < MEASURES; measure++) {
      row[measure] = value(run, measure);
    }
    return row;
  }

  private static double value(int run, int measure) {
    return run + measure / 100.0;
  }
}
