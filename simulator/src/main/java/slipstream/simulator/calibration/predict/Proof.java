package slipstream.simulator.calibration.predict;

import java.util.List;

/**
 * How the model and its rivals predicted sprints that they had not seen.
 *
 * @param from the first sprint that was predicted, from 0; each saw all before it
 * @param scores the model's, then the rivals'; none where there are too few sprints
 * @param winner the name of the lowest mean score; empty without scores
 * @param preferred whom to believe: the model, unless a rival was better beyond chance
 * @param resolved whether the winner is ahead of all others beyond chance: the 95% intervals of the
 *     mean paired differences of scores, made wider for their number, leave out 0
 */
public record Proof(
    int from, List<Scores> scores, String winner, String preferred, boolean resolved) {
  /** Lists are copied. */
  public Proof {
    scores = List.copyOf(scores);
  }

  /** The scores of a predictor. */
  public Scores of(String predictor) {
    return scores.stream()
        .filter(score -> score.predictor().equals(predictor))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no predictor " + predictor));
  }
}
