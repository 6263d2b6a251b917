package slipstream.simulator.calibration;

import java.util.List;
import slipstream.simulator.calibration.predict.PoolShares;
import slipstream.simulator.calibration.predict.Proof;

/**
 * What a team's own history says of it. All ratios are delivered over committed of a sprint. A
 * model, not a measurement.
 *
 * @param unit of the history, such as {@code points}
 * @param source the same history gives the same words, whatever its file is called
 * @param complete whether all teams were simulated that should be; if not, what is here holds, but
 *     less exactly
 * @param teams that the answer rests on in effect: Kish's effective size of the weights
 * @param ratios of the sprints that were used, oldest first
 * @param leftOut sprints that could not be used
 * @param predictions of the next sprint by every predictor, the model first
 * @param shares what the model's prediction is made of
 * @param proof how each of them fared on sprints that it had not seen
 * @param resemblance whether the fitted teams are the team
 * @param check each used sprint in what the fitted teams would have shown
 * @param parameters what was known before, and what the history told
 * @param tradeOffs pairs that such a history cannot tell apart, the strongest first
 * @param scenario the fitted team, as settings over the scenario that was given
 * @param tracker the fitted habits of its tracker, settings as well
 */
public record Calibration(
    String unit,
    String source,
    boolean complete,
    double teams,
    List<Double> ratios,
    List<LeftOut> leftOut,
    List<Prediction> predictions,
    PoolShares shares,
    Proof proof,
    Resemblance resemblance,
    List<Fan> check,
    List<Learned> parameters,
    List<TradeOff> tradeOffs,
    List<Fitted> scenario,
    List<Fitted> tracker) {
  /** Lists are copied. */
  public Calibration {
    ratios = List.copyOf(ratios);
    leftOut = List.copyOf(leftOut);
    predictions = List.copyOf(predictions);
    check = List.copyOf(check);
    parameters = List.copyOf(parameters);
    tradeOffs = List.copyOf(tradeOffs);
    scenario = List.copyOf(scenario);
    tracker = List.copyOf(tracker);
  }

  /**
   * A sprint that was not used.
   *
   * @param reason as part of a sentence
   */
  public record LeftOut(String sprint, String reason) {}

  /**
   * What one predictor says of the next sprint.
   *
   * @param percentiles 1% to 99%
   */
  public record Prediction(String predictor, List<Double> percentiles) {
    /** Lists are copied. */
    public Prediction {
      percentiles = List.copyOf(percentiles);
    }
  }

  /**
   * A past sprint in the simulated fan.
   *
   * @param happened its ratio
   * @param before percentiles as predicted from the sprints before it; empty where they were too
   *     few
   * @param after percentiles of the fitted teams, which have seen it
   */
  public record Fan(String sprint, double happened, List<Double> before, List<Double> after) {
    /** Lists are copied. */
    public Fan {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /** The percentiles of the predictor that the proof prefers. */
  public List<Double> prediction() {
    return predictions.stream()
        .filter(prediction -> prediction.predictor().equals(proof.preferred()))
        .findFirst()
        .orElseThrow()
        .percentiles();
  }
}
