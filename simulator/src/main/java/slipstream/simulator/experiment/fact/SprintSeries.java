package slipstream.simulator.experiment.fact;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.RankCorrelation;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.SprintFacts;

/**
 * What one run shows over its planned sprints, as a team's own board would: those that it went
 * through to their end, for a plan that is done early says nothing of the sprints it saved.
 */
final class SprintSeries {
  private SprintSeries() {}

  /** A figure of one sprint, from 0; NaN where the run has no such sprint. */
  static double at(int sprint, Facts run, ToDoubleFunction<SprintFacts> of) {
    return sprint < run.sprints.length ? of.applyAsDouble(run.sprints[sprint]) : Double.NaN;
  }

  /** Delivered over committed, by estimated work; NaN where nothing was committed. */
  static double completion(SprintFacts sprint) {
    return sprint.committedHours > 0 ? sprint.deliveredHours / sprint.committedHours : Double.NaN;
  }

  /** Standard deviation over mean of the work delivered; NaN of fewer than two sprints. */
  static double deliveredVariation(Facts run, Scenario team) {
    Moments moments = new Moments();
    for (double hours : series(run, team, sprint -> sprint.deliveredHours)) {
      moments.add(hours);
    }
    boolean varies = moments.count() > 1 && moments.mean() > 0;
    return varies ? moments.sd() / moments.mean() : Double.NaN;
  }

  /** Correlation of the work delivered with that of the sprint before. */
  static double deliveredMemory(Facts run, Scenario team) {
    double[] hours = series(run, team, sprint -> sprint.deliveredHours);
    return hours.length < 3
        ? Double.NaN
        : RankCorrelation.product(
            Arrays.copyOf(hours, hours.length - 1), Arrays.copyOfRange(hours, 1, hours.length));
  }

  /** Rank correlation of what came in during a sprint, over its commitment, with completion. */
  static double additionsWithCompletion(Facts run, Scenario team) {
    double[] additions =
        series(
            run,
            team,
            sprint ->
                sprint.committed > 0
                    ? (double) (sprint.added + sprint.pulledIn) / sprint.committed
                    : 0);
    double[] completion =
        series(run, team, sprint -> sprint.committedHours > 0 ? completion(sprint) : 0);
    return RankCorrelation.of(additions, completion);
  }

  private static double[] series(Facts run, Scenario team, ToDoubleFunction<SprintFacts> of) {
    return Arrays.stream(run.sprints)
        .limit(team.sprint().count())
        .filter(sprint -> sprint.whole)
        .mapToDouble(of)
        .toArray();
  }
}
