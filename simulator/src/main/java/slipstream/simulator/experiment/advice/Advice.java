package slipstream.simulator.experiment.advice;

import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.comparison.Alternative;

/**
 * Options ranked by the days of slip that they save on the promise that is made without them.
 *
 * @param budget what was to be spent: {@code 2 changes}, {@code 20000 EUR}
 * @param screeningRuns replications by which options were screened
 * @param adviceRuns fresh replications by which those that are listed were measured
 * @param options every single hire and practice, best first
 * @param combinations the best sets of options within the budget, best first; single options take
 *     part
 * @param combinationsTried how many sets were screened
 * @param exhaustive whether those were all sets within the budget
 * @param robustness how the ranking fares in other plausible worlds; null unless asked for
 */
public record Advice(
    String budget,
    int screeningRuns,
    int adviceRuns,
    List<Option> options,
    List<Option> combinations,
    int combinationsTried,
    boolean exhaustive,
    Robustness robustness) {

  /** The same advice, with how it fares in other worlds. */
  public Advice with(Robustness inWorlds) {
    return new Advice(
        budget,
        screeningRuns,
        adviceRuns,
        options,
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
   * @param daysSaved slip without it minus slip with it, the promise kept
   * @param tiedWithBest whether its difference to the first of its list cannot be told from 0
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
      Estimate daysSaved,
      boolean tiedWithBest,
      double daysByPromise,
      Estimate pointsGained,
      Estimate onTimeGained,
      double varianceReduction,
      Alternative.Money money) {}
}
