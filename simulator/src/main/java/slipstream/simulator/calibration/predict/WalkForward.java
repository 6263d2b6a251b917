package slipstream.simulator.calibration.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import slipstream.simulator.calibration.score.Crps;
import slipstream.simulator.statistics.Moments;

/** Predicts each sprint of a history from those before it. */
public final class WalkForward {
  /** Fewer seen sprints say nothing of a predictor that lives on them. */
  private static final int FEWEST_SEEN = 2;

  /** A mean of fewer differences has no interval to speak of. */
  private static final int FEWEST_FOR_A_VERDICT = 5;

  private WalkForward() {}

  /** The first sprint, from 0, that is predicted: the second half, and never the first two. */
  public static int from(int sprints) {
    return Math.max(FEWEST_SEEN, sprints / 2);
  }

  /**
   * Lets predictors fare on a history.
   *
   * @param predictors the first is the model
   * @param ratios delivered over committed, oldest first
   */
  public static Proof proof(List<? extends Predictor> predictors, double[] ratios) {
    int from = from(ratios.length);
    if (from >= ratios.length) {
      return new Proof(from, List.of(), "", predictors.get(0).name(), false);
    }
    double[] happened = Arrays.copyOfRange(ratios, from, ratios.length);
    List<Scores> scores = new ArrayList<>();
    List<double[]> each = new ArrayList<>();
    for (Predictor predictor : predictors) {
      double[][] predictions = predictions(predictor, ratios, from);
      scores.add(Scores.of(predictor.name(), predictions, happened));
      each.add(crps(predictions, happened));
    }
    int winner = 0;
    for (int i = 1; i < scores.size(); i++) {
      winner = scores.get(i).crps() < scores.get(winner).crps() ? i : winner;
    }
    boolean beatsModel = winner > 0 && better(each.get(winner), each.get(0), scores.size() - 1);
    boolean resolved = true;
    for (int i = 0; i < scores.size(); i++) {
      resolved &= i == winner || better(each.get(winner), each.get(i), scores.size() - 1);
    }
    return new Proof(
        from,
        scores,
        scores.get(winner).predictor(),
        scores.get(beatsModel ? winner : 0).predictor(),
        resolved);
  }

  /** Predictions of the sprints from one on, each made from all before it. */
  static double[][] predictions(Predictor predictor, double[] ratios, int from) {
    double[][] predictions = new double[ratios.length - from][];
    for (int sprint = from; sprint < ratios.length; sprint++) {
      predictions[sprint - from] = predictor.predict(Arrays.copyOf(ratios, sprint));
    }
    return predictions;
  }

  private static double[] crps(double[][] predictions, double[] happened) {
    double[] scores = new double[happened.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Crps.ofQuantiles(predictions[i], happened[i]);
    }
    return scores;
  }

  /** Beyond chance, where the best of so many differences is looked at. */
  private static boolean better(double[] scores, double[] than, int looks) {
    Moments ahead = new Moments();
    for (int i = 0; i < scores.length; i++) {
      ahead.add(than[i] - scores[i]);
    }
    return scores.length >= FEWEST_FOR_A_VERDICT && ahead.ci95(looks).lo() > 0;
  }
}
