package slipstream.simulator.calibration;

/**
 * What a prediction errs where nothing is left to learn: the error (CRPS) of whoever knows how a
 * board's sprints are distributed, all of them, but not in which order they come. A level that
 * moves can be foretold better than that by somebody who knows how it moves.
 */
final class LeastError {
  private LeastError() {}

  /**
   * Of one sprint, estimated from the board's other ones without bias: a sprint that helped to
   * foretell itself would look foretold too well, by one part in as many as there are sprints.
   *
   * @param ratios delivered over committed, three or more
   * @param sprint which of them, from 0
   */
  static double of(double[] ratios, int sprint) {
    double distance = 0;
    double among = 0;
    int others = ratios.length - 1;
    for (int i = 0; i < ratios.length; i++) {
      if (i != sprint) {
        distance += Math.abs(ratios[i] - ratios[sprint]);
        for (int j = 0; j < ratios.length; j++) {
          among += j == sprint ? 0 : Math.abs(ratios[i] - ratios[j]);
        }
      }
    }
    return distance / others - among / (2.0 * others * (others - 1));
  }
}
