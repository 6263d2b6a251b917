package slipstream.reports.study.forecast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.reports.command.history.LeftOut;
import slipstream.simulator.calibration.forecast.Forecast.WorkDone;

/**
 * What a result file holds of a forecast, beside the fitted team's own result.
 *
 * @param source the history's numbers as a hash, in words
 * @param file name of the history, without folders
 * @param unit points or items
 * @param pastSprints that it rests on
 * @param omissions what was left out of the file
 * @param rolesSaid whether somebody said of every role whether the team has it
 * @param remaining work left, in the unit
 * @param committing what each sprint to come commits, in the unit; 0 where it was not said
 * @param preferred whose word is used: the one that did better on sprints it had not seen
 * @param why that one, in a sentence
 * @param mostCertain no chance is told above this
 * @param outlooks what each predictor says, by name
 * @param ends day on which the next sprints end, as far as they are needed; empty where the history
 *     has no days
 * @param by the day that was asked for; null where none was
 */
public record Outlooks(
    String source,
    String file,
    String unit,
    int pastSprints,
    List<LeftOut> omissions,
    boolean rolesSaid,
    double remaining,
    double committing,
    String preferred,
    String why,
    double mostCertain,
    Map<String, Outlook> outlooks,
    List<String> ends,
    By by) {

  /**
   * What one predictor says.
   *
   * @param doneWithin chance that all is done within 1, 2, … sprints, at most {@link #mostCertain}
   * @param work done by the end of the next sprints, cumulated
   * @param beyond chance that it takes longer than that
   * @param p50 sprints that are enough in 50 of 100 futures; 0 where none can be told
   * @param p85 the same in 85
   * @param p95 the same in 95
   */
  public record Outlook(
      List<Double> doneWithin, List<WorkDone> work, double beyond, int p50, int p85, int p95) {
    /** Chance that all is done within so many sprints. */
    double within(int sprints) {
      if (sprints == 0) {
        return 0;
      }
      return sprints <= doneWithin.size() ? doneWithin.get(sprints - 1) : 1 - beyond;
    }
  }

  /**
   * A day that was asked for.
   *
   * @param sprints that end by then
   * @param chance that all is done by then, of each predictor
   */
  public record By(String date, int sprints, Map<String, Double> chance) {}

  /** What does not fit together; a stored file may say so. */
  Optional<String> misfit() {
    if (!outlooks.containsKey(preferred)) {
      return Optional.of("field 'outlooks' has no '" + preferred + "', whose word is used");
    }
    if (by != null && !by.chance().containsKey(preferred)) {
      return Optional.of("field 'by.chance' has no '" + preferred + "', whose word is used");
    }
    return outlooks.values().stream().anyMatch(outlook -> outlook.work().isEmpty())
        ? Optional.of("an outlook in field 'outlooks' knows of no work")
        : Optional.empty();
  }

  /** The outlook that is used. */
  Outlook used() {
    return outlooks.get(preferred);
  }
}
