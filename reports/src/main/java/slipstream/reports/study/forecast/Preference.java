package slipstream.reports.study.forecast;

import java.util.List;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.calibration.predict.Proof;
import slipstream.simulator.calibration.predict.Scores;

/** Which predictor a forecast uses: the one that did better on sprints that it had not seen. */
final class Preference {
  /** Resampling, as predictors are named. */
  static final String OWN = "own history";

  private Preference() {}

  /**
   * The predictor that is used. The proof may prefer one that can tell a next sprint and no
   * forecast, such as the pool of public teams; then the better of those that can.
   *
   * @param forecasting names of the predictors that forecast, the model first
   */
  static String of(Proof proof, List<String> forecasting) {
    String model = forecasting.get(0);
    if (forecasting.contains(proof.preferred())) {
      return proof.preferred();
    }
    String best = model;
    for (String name : forecasting) {
      best = proof.of(name).crps() < proof.of(best).crps() ? name : best;
    }
    return best;
  }

  /** Why, in a sentence. */
  static String why(Proof proof, String used) {
    if (proof.scores().isEmpty()) {
      return "Too few past sprints to put it to the test, so the fitted model is used.";
    }
    Scores own = proof.of(OWN);
    Scores model = proof.scores().get(0);
    boolean better = proof.of(used).crps() <= Math.min(own.crps(), model.crps());
    boolean another = !used.equals(proof.preferred());
    return "On "
        + Figures.counted(model.sprints(), "past sprint")
        + " not seen before, the fitted model erred by "
        + Figures.decimals(model.crps(), 3)
        + " (CRPS), own history resampled by "
        + Figures.decimals(own.crps(), 3)
        + (better
            ? "; the better one is used."
            : ": not beyond chance, so the fitted model is used.")
        + (another
            ? " The "
                + proof.preferred()
                + " erred less than the fitted model beyond chance, "
                + Figures.decimals(proof.of(proof.preferred()).crps(), 3)
                + ", but tells of one sprint at a time."
            : "");
  }
}
