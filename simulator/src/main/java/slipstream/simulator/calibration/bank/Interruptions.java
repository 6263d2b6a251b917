package slipstream.simulator.calibration.bank;

import org.apache.commons.math3.util.FastMath;

/**
 * How often something unplanned came in, sprint by sprint, where somebody counted it. Counts are
 * Poisson, with a variance as much larger as theirs is (quasi-likelihood: Wedderburn 1974, doi
 * 10.1093/biomet/61.3.439), for real interruptions come in clusters.
 */
public final class Interruptions {
  /** Nobody counted. */
  public static final Interruptions NONE = new Interruptions(new double[0], new double[0]);

  /** Interruptions a day that happen in every team: no count rules a team out for good. */
  private static final double LEAST_RATE = 0.01;

  private final double[] counts;
  private final double[] days;
  private final double spread;

  private Interruptions(double[] counts, double[] days) {
    this.counts = counts;
    this.days = days;
    spread = spread(counts, days);
  }

  /**
   * Of a history.
   *
   * @param counts by sprint, oldest first, 0 or more; NaN where nobody counted
   * @param days working days of the same sprints, above 0
   */
  public static Interruptions of(double[] counts, double[] days) {
    return new Interruptions(counts.clone(), days.clone());
  }

  /** Variance over that of Poisson counts of one rate (Pearson), 1 at least. */
  private static double spread(double[] counts, double[] days) {
    double all = 0;
    double time = 0;
    int known = 0;
    for (int i = 0; i < counts.length; i++) {
      if (!Double.isNaN(counts[i])) {
        all += counts[i];
        time += days[i];
        known++;
      }
    }
    double squares = 0;
    for (int i = 0; all > 0 && i < counts.length; i++) {
      double expected = days[i] * all / time;
      double off = Double.isNaN(counts[i]) ? 0 : counts[i] - expected;
      squares += off * off / expected;
    }
    return known < 2 ? 1 : Math.max(1, squares / (known - 1));
  }

  /**
   * Adds the logarithm of the likelihood of the counts, team by team.
   *
   * @param sums by team
   * @param rates interruptions a day, by team
   * @param newest weight of the newest sprint
   * @param memory weight of a sprint over that of the one after it
   */
  public void addLogLikelihood(double[] sums, double[] rates, double newest, double memory) {
    double came = 0;
    double time = 0;
    double weight = newest / spread;
    for (int sprint = counts.length - 1; sprint >= 0; sprint--) {
      if (!Double.isNaN(counts[sprint])) {
        came += weight * counts[sprint];
        time += weight * days[sprint];
      }
      weight *= memory;
    }
    for (int team = 0; time > 0 && team < sums.length; team++) {
      double rate = rates[team] + LEAST_RATE;
      sums[team] += came * FastMath.log(rate) - time * rate;
    }
  }
}
