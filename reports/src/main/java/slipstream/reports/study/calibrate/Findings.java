package slipstream.reports.study.calibrate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import slipstream.reports.command.history.LeftOut;
import slipstream.simulator.calibration.predict.PoolShares;
import slipstream.simulator.statistics.Interval;

/**
 * What a result file holds of a calibration, beside the fitted team's own result. Ratios are
 * delivered over committed of a sprint.
 *
 * @param scenarioFile where the fitted scenario was written: in a file beside it, its name alone,
 *     so that the same answer has the same bytes wherever it is; on standard output, its path from
 *     the folder in which the command was given
 * @param history what was read
 * @param prediction of the next sprint
 * @param resemblance whether the fitted model is the team
 * @param proof how each predictor fared on sprints it had not seen, by name, the model first; empty
 *     where there are too few sprints
 * @param walkForward who did best
 * @param parameters what was known before and what the history told, by key
 * @param tradeOffs pairs that the history cannot tell apart, the strongest first
 * @param check past sprints in the fan of what was predicted of them
 * @param fittedFan what the fitted teams deliver: 10%, 25%, 50%, 75%, 90%
 * @param settings of the fitted scenario: its team
 * @param tracker its habits of keeping a tracker, settings as well
 * @param contradiction in a sentence, that the scenario delivers another share than its tracker
 *     shows; empty where it does not
 * @param effort what the answer rests on
 */
public record Findings(
    String scenarioFile,
    Past history,
    Prediction prediction,
    Resembles resemblance,
    Map<String, Fared> proof,
    WalkedForward walkForward,
    Map<String, Told> parameters,
    List<Pair> tradeOffs,
    List<Seen> check,
    List<Double> fittedFan,
    List<Setting> settings,
    List<Setting> tracker,
    String contradiction,
    Effort effort) {

  /** What does not fit together; a stored file may say so. */
  Optional<String> misfit() {
    if (prediction.deliveredOverCommitted().quantiles().size() != 99) {
      return Optional.of("field 'prediction.deliveredOverCommitted.quantiles' has no 99 numbers");
    }
    if (check.size() != history.sprints().size()) {
      return Optional.of("field 'check' has other sprints than 'history'");
    }
    if (Stream.concat(
            check.stream().map(Seen::before).filter(fan -> !fan.isEmpty()), Stream.of(fittedFan))
        .anyMatch(fan -> fan.size() != 5)) {
      return Optional.of("field 'check' or 'fittedFan' has a fan without its five numbers");
    }
    return proof.isEmpty()
            || proof.size() > 1
                && proof.containsKey(walkForward.winner())
                && proof.containsKey(walkForward.preferred())
        ? Optional.empty()
        : Optional.of("field 'proof' lacks one of those that 'walkForward' names, or its rivals");
  }

  /** The same, with its scenario named otherwise. */
  Findings at(String otherFile) {
    return new Findings(
        otherFile,
        history,
        prediction,
        resemblance,
        proof,
        walkForward,
        parameters,
        tradeOffs,
        check,
        fittedFan,
        settings,
        tracker,
        contradiction,
        effort);
  }

  /**
   * The history.
   *
   * @param file its name, without folders
   * @param source its numbers as a hash, in words
   * @param unit points or items
   * @param sprints that were used, oldest first
   * @param omissions what was left out of the file
   */
  public record Past(
      String file, String source, String unit, List<Sprint> sprints, List<LeftOut> omissions) {}

  /** A sprint as it was read; days are empty where the file has none. */
  public record Sprint(String name, String start, String end, double committed, double delivered) {}

  /**
   * What is predicted of the next sprint.
   *
   * @param shares what the fitted model's word is made of
   * @param committing what it commits, in the unit of the history; 0 where that was not said
   */
  public record Prediction(Ratio deliveredOverCommitted, PoolShares shares, double committing) {}

  /**
   * Delivered over committed of the next sprint.
   *
   * @param predictor whose word it is: the one that the proof prefers
   * @param quantiles at 0.01, 0.02, … 0.99
   * @param byPredictor the same of every predictor
   */
  public record Ratio(
      String predictor, List<Double> quantiles, Map<String, List<Double>> byPredictor) {}

  /**
   * Whether the fitted model is the team.
   *
   * @param verdict {@code yes}, {@code not quite} or {@code cannot tell yet}
   * @param sprints that were looked at
   * @param inside90 how many lie where the fitted teams put nine in ten
   * @param tooFewInside whether chance hardly explains so few
   * @param levels around which they lie
   * @param tellingOrder whether chance hardly explains how they follow each other
   * @param neighboursAlike whether those that follow each other are more alike than in most orders
   * @param change of their level
   * @param rivalBetter whether a rival foretells them better beyond chance
   */
  public record Resembles(
      String verdict,
      int sprints,
      int inside90,
      boolean tooFewInside,
      Levels levels,
      boolean tellingOrder,
      boolean neighboursAlike,
      Change change,
      boolean rivalBetter) {}

  /**
   * The two levels that part the sprints best, which need not mean anything.
   *
   * @param two whether sprints of fitted teams hardly show two levels as plainly
   * @param low mean ratio of the lower ones; 0 where there are too few to tell
   * @param high mean ratio of the higher ones
   * @param lower how many are lower ones; none or all of what was committed is neither
   * @param higher how many are higher ones
   */
  public record Levels(boolean two, double low, double high, int lower, int higher) {}

  /**
   * Where the level of the sprints differs most before and after, which need not mean anything.
   *
   * @param once whether chance hardly explains that it differs so much
   * @param after how many sprints came before
   * @param up whether those after them deliver more
   */
  public record Change(boolean once, int after, boolean up) {}

  /**
   * How a predictor fared.
   *
   * @param crps mean score in delivered over committed; lower is better
   * @param coverage80 share of sprints in the 80% intervals, a lump counted by its share inside
   * @param closed80 the same where an interval's end counts as inside
   * @param sprints how many were predicted
   */
  public record Fared(double crps, double coverage80, double closed80, int sprints) {}

  /**
   * Who did best.
   *
   * @param from the first sprint that was predicted, from 0
   * @param winner of the lowest score; empty without a proof
   * @param preferred whom to believe
   * @param resolved whether the winner is ahead of all others beyond chance
   */
  public record WalkedForward(int from, String winner, String preferred, boolean resolved) {}

  /**
   * What the history told of a parameter; intervals hold 80%.
   *
   * @param role whether it is a role
   * @param narrowed share of what was unknown that the history took away
   */
  public record Told(
      String meaning,
      boolean role,
      Interval prior,
      Interval posterior,
      double median,
      double narrowed) {}

  /** Two parameters that look alike: what they are, and the correlation of their ranks. */
  public record Pair(String one, String other, double correlation) {}

  /**
   * A past sprint.
   *
   * @param ratio what happened
   * @param before what was predicted of it: 10%, 25%, 50%, 75%, 90%; empty for the first ones
   */
  public record Seen(String sprint, double ratio, List<Double> before) {}

  /** A fitted value as scenario files write it, with its 80% interval. */
  public record Setting(String key, String value, String low, String high) {}

  /**
   * What the answer rests on.
   *
   * @param teams that were simulated; each is seen through several trackers
   * @param effective as many as the weighed ones are worth (Kish)
   * @param complete whether all were simulated that should be
   */
  public record Effort(int teams, double effective, boolean complete) {}
}
