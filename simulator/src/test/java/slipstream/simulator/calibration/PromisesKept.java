package slipstream.simulator.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import slipstream.simulator.calibration.PublicHistories.Board;
import slipstream.simulator.calibration.forecast.Forecast;
import slipstream.simulator.calibration.forecast.Forecaster;
import slipstream.simulator.calibration.predict.FittedTeams;

/**
 * Forecasts made in the midst of public histories, and whether work was done by the sprint that
 * they name. A forecast whose sprint lies beyond the history's end cannot be judged and is left
 * out, which favours nobody: what was not done by the end of it may still be.
 */
final class PromisesKept {
  /** Sprints that must have been seen, and sprints between two forecasts of a board, at least. */
  private static final int SEEN = 8;

  private static final int BETWEEN = 3;

  private final double chance;
  private final int usualSprints;
  int judged;
  int kept;

  /**
   * Nothing judged yet.
   *
   * @param chance with which work is said to be done, 0 to 1
   * @param usualSprints how much work is asked about, in sprints of the usual size
   */
  PromisesKept(double chance, int usualSprints) {
    this.chance = chance;
    this.usualSprints = usualSprints;
  }

  /** Makes forecasts of these boards by fitted teams and their own past. */
  PromisesKept judge(List<Board> boards, FittedTeams teams) {
    for (Board board : boards) {
      double[] delivered = new double[board.ratios().length];
      Arrays.setAll(delivered, i -> board.ratios()[i] * board.committed()[i]);
      int step = Math.max(BETWEEN, delivered.length / 6);
      for (int seen = SEEN; seen + usualSprints <= delivered.length; seen += step) {
        double[] past = Arrays.copyOf(delivered, seen);
        double work = usualSprints * Arrays.stream(past).average().orElseThrow();
        if (work > 0) {
          Forecast forecast =
              new Forecaster(
                      teams,
                      Arrays.copyOf(board.committed(), seen),
                      past,
                      OptionalDouble.empty(),
                      1)
                  .forecast(work, "fitted model");
          judge(forecast.outlooks().get(0).sprintsFor(chance), delivered, seen, work);
        }
      }
    }
    return this;
  }

  private void judge(int named, double[] delivered, int seen, double work) {
    if (named == 0 || seen + named > delivered.length) {
      return;
    }
    judged++;
    kept += Arrays.stream(delivered, seen, seen + named).sum() >= work ? 1 : 0;
  }

  double share() {
    return kept / (double) judged;
  }
}
