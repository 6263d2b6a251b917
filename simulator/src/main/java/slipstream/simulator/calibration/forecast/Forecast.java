package slipstream.simulator.calibration.forecast;

import java.util.List;

/**
 * When so much work will be done, by two predictors side by side.
 *
 * @param remaining work that is left, in the unit of the history
 * @param outlooks the fitted model's, then that of resampling what was delivered
 * @param preferred the predictor that fared better on sprints it had not seen
 * @param mostCertain no chance is told above this: of n sprints seen, rule of succession, 1 -
 *     1/(n+2) (Laplace 1814); what never went wrong in so few may still
 */
public record Forecast(
    double remaining, List<Outlook> outlooks, String preferred, double mostCertain) {
  /** Lists are copied. */
  public Forecast {
    outlooks = List.copyOf(outlooks);
  }

  /**
   * What one predictor says.
   *
   * @param predictor its name
   * @param doneWithin chance, 0 to {@link #mostCertain}, that all is done within 1, 2, … sprints
   * @param work done after 1, 2, … sprints, as far as it is told
   * @param beyond chance that more sprints are needed than {@code doneWithin} tells of, at least 1
   *     - {@link #mostCertain}
   */
  public record Outlook(
      String predictor, List<Double> doneWithin, List<WorkDone> work, double beyond) {
    /** Lists are copied. */
    public Outlook {
      doneWithin = List.copyOf(doneWithin);
      work = List.copyOf(work);
    }

    /**
     * The fewest sprints that are enough with a chance.
     *
     * @return 0 if no number that the forecast looks at is
     */
    public int sprintsFor(double chance) {
      for (int i = 0; i < doneWithin.size(); i++) {
        if (doneWithin.get(i) >= chance) {
          return i + 1;
        }
      }
      return 0;
    }
  }

  /**
   * Work done by the end of a sprint, cumulated from now on, in the unit of the history: quantiles
   * over all futures, 80% of which lie between the outer two, and half between {@code p25} and
   * {@code p75}.
   */
  public record WorkDone(double p10, double p25, double p50, double p75, double p90) {}
}
