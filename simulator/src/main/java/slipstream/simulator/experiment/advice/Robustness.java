package slipstream.simulator.experiment.advice;

import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.statistics.Share;

/**
 * Luck and ignorance, kept apart: the same options in many plausible worlds, each of which draws
 * every assumption from its range and is simulated by paired runs.
 *
 * @param worlds plausible worlds that were simulated
 * @param worldsAsked as many as there may be; fewer do where the share of the first is as precise
 * @param runsPerWorld replications of each option in each world at most
 * @param simulations replications of all options in all worlds
 * @param halfWidth of the share of worlds in which the option is best that is best most often
 * @param confidence that this one is best most often, 0 to 1, by Bonferroni over its rivals
 * @param assumptions parameters that were drawn
 * @param options in the order of the ranking at the assumed values
 * @param unresolvedWorlds share of worlds in which the best and the second cannot be told apart
 * @param tried ends of ranges that were tried one by one; 0 if stopped before
 * @param flips assumptions that change which option is best when moved alone to an end of their
 *     range, the strongest first; empty if none does
 */
public record Robustness(
    int worlds,
    int worldsAsked,
    int runsPerWorld,
    long simulations,
    double halfWidth,
    double confidence,
    int assumptions,
    List<InWorlds> options,
    double unresolvedWorlds,
    int tried,
    List<Flip> flips) {

  /**
   * How one option fares over the worlds.
   *
   * @param name as in the ranking
   * @param worlds in which it was simulated: fewer where it was hopeless in the first ones
   * @param best share of worlds in which it saves most
   * @param regret days that it saves less than the best option of the same world, mean over worlds
   * @param regretP90 the same, exceeded in one world of ten
   * @param daysSaved mean over worlds
   * @param daysSavedP10 in one world of ten it saves less
   * @param daysSavedP90 in one world of ten it saves more
   * @param luckSd standard deviation of the days saved in a single run, within a world: luck
   * @param ignoranceSd standard deviation of the mean days saved between worlds, the noise of
   *     finite runs taken off: ignorance
   */
  public record InWorlds(
      String name,
      int worlds,
      Share best,
      double regret,
      double regretP90,
      double daysSaved,
      double daysSavedP10,
      double daysSavedP90,
      double luckSd,
      double ignoranceSd) {}

  /**
   * An assumption that would flip the decision.
   *
   * @param key parameter
   * @param value assumed value, as written
   * @param end end of its range at which another option is best, as written
   * @param best that option
   * @param ahead days by which it is ahead of the option that is best at the assumed values
   */
  public record Flip(String key, String value, String end, String best, Estimate ahead) {}
}
