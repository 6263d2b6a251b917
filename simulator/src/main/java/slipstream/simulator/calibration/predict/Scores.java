package slipstream.simulator.calibration.predict;

import slipstream.simulator.calibration.score.Coverage;
import slipstream.simulator.calibration.score.Crps;

/**
 * How a predictor fared.
 *
 * @param predictor its name
 * @param crps mean score, in delivered over committed; lower is better
 * @param coverage80 share of sprints in the 80% intervals, a lump of chance counted by its share
 *     inside ({@link Coverage})
 * @param closed80 the same, where an interval's end counts as inside
 * @param sprints how many were predicted
 */
public record Scores(
    String predictor, double crps, double coverage80, double closed80, int sprints) {
  /** Fares with given predictions. */
  static Scores of(String predictor, double[][] predictions, double[] happened) {
    double crps = 0;
    double inside = 0;
    double closed = 0;
    for (int i = 0; i < happened.length; i++) {
      crps += Crps.ofQuantiles(predictions[i], happened[i]);
      inside += Coverage.share(predictions[i], 0.8, happened[i]);
      closed += Coverage.closed(predictions[i], 0.8, happened[i]) ? 1 : 0;
    }
    int n = happened.length;
    return n == 0
        ? new Scores(predictor, Double.NaN, Double.NaN, Double.NaN, 0)
        : new Scores(predictor, crps / n, inside / n, closed / n, n);
  }
}
