package slipstream.simulator.calibration.bank;

import org.apache.commons.math3.util.FastMath;

/**
 * Cells of the ratio delivered over committed, even in log(ratio + 0.1): fine where most sprints
 * are, from 0 to 20, beyond which all is one. None and exactly all are cells of their own, for real
 * sprints are often either.
 */
final class Grid {
  static final int CELLS = 160;
  private static final double SHIFT = 0.1;
  private static final double LOW = FastMath.log(SHIFT);

  /** Width of a cell. */
  static final double WIDTH = (FastMath.log(20 + SHIFT) - LOW) / CELLS;

  private Grid() {}

  /** The cell of a ratio above 0. */
  static int cell(double ratio) {
    int cell = (int) ((FastMath.log(ratio + SHIFT) - LOW) / WIDTH);
    return Math.min(CELLS - 1, Math.max(0, cell));
  }
}
