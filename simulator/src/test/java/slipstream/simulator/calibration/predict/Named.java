package slipstream.simulator.calibration.predict;

import java.util.function.Function;

/** Predictors of a word each, for tests. */
public final class Named {
  private Named() {}

  /** Says of sprints that were seen what the function says. */
  public static Predictor predictor(String name, Function<double[], double[]> prediction) {
    return new Predictor() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public double[] predict(double[] seen) {
        return prediction.apply(seen);
      }
    };
  }
}
