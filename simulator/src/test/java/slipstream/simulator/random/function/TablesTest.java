package slipstream.simulator.random.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.dfp.Dfp;
import org.junit.jupiter.api.Test;

/** The source of the constants: each is computed anew to forty digits, and compared to the bit. */
class TablesTest {
  private static final double GRID = 0x1p42;

  @Test
  void theTableOfLogarithmsIsRightToTheLastBitOfBothParts() {
    for (int cell = 0; cell < LogTable.INVERSE.length; cell++) {
      double inverse = LogTable.INVERSE[cell];
      Dfp log = Exact.log(inverse).negate();
      double high = LogTable.LOG_HIGH[cell];
      assertThat(high).isEqualTo(Math.rint(log.toDouble() * GRID) / GRID);
      assertThat(LogTable.LOG_LOW[cell]).isEqualTo(left(log, high));
      assertThat(Double.doubleToRawLongBits(inverse) & ~LogTable.HIGH_HALF).isZero();
    }
  }

  @Test
  void numbersNearOneAreInACellWhoseLogarithmIsZero() {
    for (double x : new double[] {1 - 0x1p-9, 1, Math.nextDown(1 + 0x1p-8)}) {
      int cell = LogTable.cell(Double.doubleToRawLongBits(x) - LogTable.START);
      assertThat(LogTable.INVERSE[cell]).isEqualTo(1);
      assertThat(LogTable.LOG_HIGH[cell] + LogTable.LOG_LOW[cell]).isEqualTo(0);
    }
  }

  @Test
  void logTwoIsTheSumOfItsParts() {
    Dfp log2 = Exact.log(2);
    assertThat(LogTable.LOG_2_HIGH).isEqualTo(Math.rint(log2.toDouble() * GRID) / GRID);
    assertThat(LogTable.LOG_2_LOW).isEqualTo(left(log2, LogTable.LOG_2_HIGH));
    // A product with the number of a cell, below 2^18, stays exact with 35 bits.
    Dfp width = log2.divide(Exact.of(128));
    assertThat(Exp.CELL_HIGH).isEqualTo(Math.rint(width.toDouble() * GRID) / GRID);
    assertThat(Exp.CELL_LOW).isEqualTo(left(width, Exp.CELL_HIGH));
    assertThat(Exp.CELLS_PER_UNIT).isEqualTo(Exact.of(128).divide(log2).toDouble());
  }

  @Test
  void theTableOfPowersIsRightToTheLastBitOfBothParts() {
    for (int j = 0; j < ExpTable.CELLS; j++) {
      Dfp power = Exact.two(j / 128.0);
      double high = Double.longBitsToDouble(ExpTable.POWERS[j]);
      assertThat(high).isEqualTo(power.toDouble());
      Dfp rest = power.subtract(Exact.of(high)).divide(Exact.of(high));
      assertThat(ExpTable.RESTS[j]).isEqualTo(rest.toDouble());
    }
  }

  @Test
  void theTableOfNormalQuantilesIsRightToTheLastBit() {
    for (int cell = 0; cell < NormalTable.MIDDLES.length; cell++) {
      double quantile = Double.longBitsToDouble(NormalTable.MIDDLES[cell]);
      Dfp truth = Exact.normalQuantile(quantile, NormalTable.middle(cell));
      assertThat(truth.toDouble()).isEqualTo(quantile);
    }
  }

  private static double left(Dfp value, double high) {
    return value.subtract(Exact.of(high)).toDouble();
  }
}
