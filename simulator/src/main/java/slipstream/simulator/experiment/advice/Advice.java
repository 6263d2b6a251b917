package slipstream.simulator.experiment.advice;

import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.comparison.Alternative;

/**
 * Options ranked by the days of slip that they save on the promise that is made without them.
 *
 * @param budget what was to be spent: {@code 2 changes}, {@code 20000 EUR}
 * @param confidence at which an option is told from the first; corrected for rivals and looks
 * @param adviceRuns replications of an option at most, in its race and when measured
 * @param simulations replications of all options together
 * @param optionsConfidence confidence with which the first single option is the best of them, 0 to
 *     1, by Bonferroni over rivals and looks
 * @param options every single hire and practice, best first
 * @param combinationsConfidence the same of the first set within the budget
 * @param combinations the best sets of options within the budget, best first; single options take
 *     part. Empty if stopped before
 * @param combinationsTried how many sets raced
 * @param exhaustive whether those were all sets within the budget
 * @param robustness how the ranking fares in other plausible worlds; null unless asked for
 */
public record Advice(
    String budget,
    double confidence,
    int adviceRuns,
    long simulations,
    double optionsConfidence,
    List<Option> options,
    double combinationsConfidence,
    List<Option> combinations,
    int combinationsTried,
    boolean exhaustive,
    Robustness robustness) {

  /** The same advice, with how it fares in other worlds. */
  public Advice with(Robustness inWorlds) {
    return new Advice(
        budget,
        confidence,
        adviceRuns,
        simulations,
        optionsConfidence,
        options,
        combinationsConfidence,
        combinations,
        combinationsTried,
        exhaustive,
        inWorlds);
  }

  /**
   * An option, or several together.
   *
   * @param name for people: {@code system analyst}, {@code contract first + QA}
   * @param changes settings that make it, as {@code key=value}
   * @param runs fresh replications by which it was measured
   * @param daysSaved slip without it minus slip with it, the promise kept
   * @param tiedWithBest whether it may be the best of its list, at the confidence stated
   * @param daysByPromise further days of slip that go away only because less is promised; 0 where
   *     the promise stays
   * @param pointsGained difference of what is delivered by the planned end, in days of estimated
   *     work
   * @param onTimeGained difference of the share of runs on time
   * @param varianceReduction how many times as many independent runs it would have taken to know
   *     the days saved as well
   * @param money cost against cost of delay; null without costs in the scenario
   */
  public record Option(
      String name,
      List<String> changes,
      int runs,
      Estimate daysSaved,
      boolean tiedWithBest,
      double daysByPromise,
      Estimate pointsGained,
      Estimate onTimeGained,
      double varianceReduction,
      Alternative.Money money) {}
}
