package slipstream.simulator.calibration.score;

/**
 * The continuous ranked probability score: how far a predicted distribution is from what happened,
 * in the unit of what is predicted; 0 is perfect, and for a single number it is the absolute error
 * (Gneiting and Raftery 2007, doi 10.1198/016214506000001437). No forecaster gains by saying
 * anything but what it believes.
 */
public final class Crps {
  private Crps() {}

  /**
   * Of a distribution that is known by evenly spread quantiles: twice the mean of their pinball
   * losses, which is the score's integral over all levels taken at those that there are.
   *
   * @param quantiles at 1/(n+1), 2/(n+1), … n/(n+1), ascending; 99 of them are the percentiles
   */
  public static double ofQuantiles(double[] quantiles, double happened) {
    double sum = 0;
    for (int i = 0; i < quantiles.length; i++) {
      double level = (i + 1.0) / (quantiles.length + 1);
      double error = happened - quantiles[i];
      sum += error >= 0 ? level * error : (level - 1) * error;
    }
    return 2 * sum / quantiles.length;
  }

  /**
   * Of equally likely values: mean distance to what happened, less half of the mean distance among
   * themselves.
   */
  public static double ofSample(double[] values, double happened) {
    double distance = 0;
    double among = 0;
    for (double value : values) {
      distance += Math.abs(value - happened);
      for (double other : values) {
        among += Math.abs(value - other);
      }
    }
    double n = values.length;
    return distance / n - among / (2 * n * n);
  }
}
