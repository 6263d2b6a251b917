package slipstream.simulator.calibration.predict;

/** Predicts a team's next sprint from its past ones. */
public interface Predictor {
  /** Percentiles that a prediction has: 1% to 99%. */
  int PERCENTILES = 99;

  /** How tables name it. */
  String name();

  /**
   * Predicts delivered over committed.
   *
   * @param seen the same of past sprints, oldest first
   * @return 99 percentiles, ascending
   */
  double[] predict(double[] seen);
}
