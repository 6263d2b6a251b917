package slipstream.simulator.calibration.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.calibration.score.Crps;

/**
 * The model's prediction: what the fitted teams do next, pooled with what this team did before. How
 * much of which is asked of the team's own past: each of the parts predicts every past sprint from
 * those before it, and one that did better gets more (stacking by scores that came in before: Dawid
 * 1984, doi 10.2307/2981683; weights as in Yao et al. 2018, doi 10.1214/17-BA1091, here softened
 * towards what fits teams in general).
 */
public final class Pooled implements Predictor {
  /** Sprints that a part must have seen before its prediction counts. */
  private static final int FIRST = 2;

  /** Of the share of the own history, that in which recent sprints count more. */
  private static final double RECENT = 0.3;

  /** How strongly a better score moves the shares; 0 leaves them as for teams in general. */
  private static final double SHARPNESS = 2;

  /** Keeps a share a number where every prediction was perfect. */
  private static final double PERFECT = 1e-9;

  private static final int PARTS = 3;

  private final FittedTeams teams;
  private final Trust trust;

  /** The history that was asked about last, and of its prefixes what was found before. */
  private double[] history = new double[0];

  private final List<double[][]> opinions = new ArrayList<>();
  private final List<double[]> scores = new ArrayList<>();

  /** Pools the fitted teams with the own history of whoever is predicted. */
  public Pooled(FittedTeams teams) {
    this.teams = teams;
    trust = teams.trust();
  }

  @Override
  public String name() {
    return "fitted model";
  }

  @Override
  public double[] predict(double[] seen) {
    return WeightedValues.pooled(parts(seen), shares(seen).all()).percentiles();
  }

  /**
   * What the prediction is made of.
   *
   * @param seen delivered over committed of past sprints, oldest first
   */
  public PoolShares shares(double[] seen) {
    double own = trust.ownShare(seen.length);
    double[] general = {1 - own, (1 - RECENT) * own, RECENT * own};
    recall(seen);
    double[] means = new double[PARTS];
    double sum = 0;
    double weight = 1;
    for (int sprint = seen.length - 1; sprint >= FIRST; sprint--) {
      double[] of = score(seen, sprint);
      for (int part = 0; part < PARTS; part++) {
        means[part] += weight * of[part];
      }
      sum += weight;
      weight *= trust.memory();
    }
    return sum == 0 ? PoolShares.of(general) : PoolShares.of(moved(general, means, sum));
  }

  /** Shares times the exponential of how much better or worse than usual each part scored. */
  private static double[] moved(double[] general, double[] sums, double sprints) {
    double usual = PERFECT;
    for (int part = 0; part < PARTS; part++) {
      usual += general[part] * sums[part] / sprints;
    }
    double least = Arrays.stream(sums).min().orElseThrow();
    double[] moved = new double[PARTS];
    double total = 0;
    for (int part = 0; part < PARTS; part++) {
      moved[part] = general[part] * FastMath.exp(-SHARPNESS * (sums[part] - least) / usual);
      total += moved[part];
    }
    for (int part = 0; part < PARTS; part++) {
      moved[part] /= total;
    }
    return moved;
  }

  /** Teams, own history, and the same with recent sprints counting more. */
  private List<WeightedValues> parts(double[] seen) {
    double[] even = new double[seen.length];
    Arrays.fill(even, 1);
    double[] fading = new double[seen.length];
    double weight = 1;
    for (int sprint = seen.length - 1; sprint >= 0; sprint--) {
      fading[sprint] = weight;
      weight *= trust.memory();
    }
    return seen.length == 0
        ? List.of(teams.next(seen))
        : List.of(teams.next(seen), WeightedValues.of(seen, even), WeightedValues.of(seen, fading));
  }

  /** Forgets what was found of another history. */
  private void recall(double[] seen) {
    int same = Arrays.mismatch(history, seen);
    if (same >= 0 && same < Math.min(history.length, seen.length)) {
      opinions.subList(Math.min(opinions.size(), same + 1), opinions.size()).clear();
      scores.subList(Math.min(scores.size(), same), scores.size()).clear();
      history = seen.clone();
    } else if (seen.length > history.length) {
      history = seen.clone();
    }
  }

  /** Percentiles of every part, as told from the first sprints. */
  private double[][] opinion(double[] seen, int sprints) {
    while (opinions.size() <= sprints) {
      int size = opinions.size();
      opinions.add(
          size < FIRST
              ? new double[0][]
              : parts(Arrays.copyOf(seen, size)).stream()
                  .map(WeightedValues::percentiles)
                  .toArray(double[][]::new));
    }
    return opinions.get(sprints);
  }

  /**
   * How each part foretold a sprint: from all before it, and from the first half of those, as much
   * each. Who is good for a day is not always good for a season.
   */
  private double[] score(double[] seen, int sprint) {
    while (scores.size() <= sprint) {
      int at = scores.size();
      double[] of = new double[PARTS];
      for (int part = 0; at >= FIRST && part < PARTS; part++) {
        of[part] =
            (Crps.ofQuantiles(opinion(seen, at)[part], seen[at])
                    + Crps.ofQuantiles(opinion(seen, Math.max(FIRST, at / 2))[part], seen[at]))
                / 2;
      }
      scores.add(of);
    }
    return scores.get(sprint);
  }
}
