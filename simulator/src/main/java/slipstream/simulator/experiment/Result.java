package slipstream.simulator.experiment;

import java.util.List;
import java.util.Map;
import slipstream.simulator.statistics.Share;
import slipstream.simulator.statistics.Summary;

/**
 * What an experiment found: the one source of every table, chart and page. All maps keep the order
 * in which they are shown; keys are in the vocabulary of scenario files ({@code system-analyst},
 * {@code own-work}, {@code missing-qa}).
 *
 * @param seed seed of the experiment
 * @param runs replications that are in the result
 * @param cutOff replications that reached the horizon unfinished; they count with the horizon as
 *     their finish
 * @param complete false where the user interrupted: the result then holds the first {@code runs}
 *     replications
 * @param plannedEndDays planned end of the release, in days
 * @param sprintDays length of a sprint, in days
 * @param sprints sprints in the plan
 * @param metrics measure name ({@code slipDays}, {@code onTime}, …) to its summary
 * @param slipDots 50 equally likely values of the slip in days, ascending (quantiles 0.01, 0.03, …
 *     0.99)
 * @param perSprint planned sprints first, then overtime, while any run was still going
 * @param timeUse party (disciplines, then roles that are staffed) to activity to mean hours a run,
 *     of all its people together
 * @param dutyShare discipline to the share of its busy time that goes to duties
 * @param people party to the number of its people
 * @param progress discipline to one entry a working day, from day 1
 * @param chain critical-chain ledger: cause to mean days; sums to the mean finish
 * @param cause contributor to its share of the delay, from the ledger: the chain's causes without
 *     planned work
 * @param blame party to its share of the blame points
 * @param blamePoints mean blame points a run
 * @param matrix true cause to party named to mean blame points a run
 * @param misattributed share of blame points whose party did not cause what they are about
 * @param gap party to its share of blame minus its share of cause
 * @param lagSprints mean sprints from the cause's action to the blame, over all blame points
 * @param waits discipline that waits to the party it waits for to mean part-hours a run
 * @param life how the team fares: series ({@link Life}) to one mean for each planned sprint, over
 *     the runs that went through it, as far as half of them did; empty where that is less than two
 */
public record Result(
    long seed,
    int runs,
    int cutOff,
    boolean complete,
    double plannedEndDays,
    double sprintDays,
    int sprints,
    Map<String, Summary> metrics,
    List<Double> slipDots,
    List<SprintResult> perSprint,
    Map<String, Map<String, Double>> timeUse,
    Map<String, Share> dutyShare,
    Map<String, Integer> people,
    Map<String, List<ProgressDay>> progress,
    Map<String, Double> chain,
    Map<String, Share> cause,
    Map<String, Share> blame,
    double blamePoints,
    Map<String, Map<String, Double>> matrix,
    Share misattributed,
    Map<String, Share> gap,
    Estimate lagSprints,
    Map<String, Map<String, Double>> waits,
    Map<String, List<Estimate>> life) {

  /**
   * One sprint, means over the runs.
   *
   * @param sprint number from 1
   * @param reached share of runs that were still going when it began
   * @param committed stories committed at its planning, carried-over ones included
   * @param delivered stories done in it
   * @param carriedOver committed stories not done at its end
   * @param pulledIn stories begun in it beyond the commitment
   * @param added unplanned requests that entered it
   * @param removed stories set aside in it by a shift of priorities
   * @param committedPoints committed, in days of estimated work
   * @param deliveredPoints delivered, in days of estimated work
   * @param blamePoints blame points given in it
   */
  public record SprintResult(
      int sprint,
      double reached,
      double committed,
      double delivered,
      double carriedOver,
      double pulledIn,
      double added,
      double removed,
      double committedPoints,
      double deliveredPoints,
      double blamePoints) {}

  /**
   * Shares (0 to 1) of a discipline's planned work at the end of a working day: as the demo shows
   * it, and as done.
   */
  public record ProgressDay(double seen, double real) {}
}
