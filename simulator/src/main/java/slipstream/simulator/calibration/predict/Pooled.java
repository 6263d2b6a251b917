package slipstream.simulator.calibration.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.calibration.score.Crps;

/**
 * The model's prediction: what the fitted teams do next, pooled with what this team did before, as
 * those teams do it whose sprints are most like the pool ({@link FittedTeams#asTeamsDo}), unless
 * the pool itself foretold this team better. How much of which is asked of the team's own past:
 * each of the parts predicts every past sprint from the first half of those before it, and one that
 * did better gets more (stacking by scores that came in before: Dawid 1984, doi 10.2307/2981683;
 * weights as in Yao et al. 2018, doi 10.1214/17-BA1091, here softened towards what fits teams in
 * general).
 */
public final class Pooled implements Predictor {
  /** Sprints that a part must have seen before its prediction counts. */
  private static final int FIRST = 1;

  /** Of the share of the own history, that in which its level may move as it has before. */
  private static final double MOVING = 0.5;

  /** How strongly a better score moves the shares; 0 leaves them as for teams in general. */
  private static final double SHARPNESS = 4;

  /** So much more than the pool may the teams most like it have erred: decision 0076. */
  private static final double MORE_ERROR = 1.05;

  /** Keeps a share a number where every prediction was perfect. */
  private static final double PERFECT = 1e-9;

  /**
   * Kinds of parts: fitted teams, own history with recent sprints counting more, and own history
   * with its level moving.
   */
  private static final int KINDS = 3;

  private final FittedTeams teams;
  private final Commitments commitments;
  private final double[] slopes;
  private final Trust trust;

  /** The history that was asked about last, and of its prefixes what was found before. */
  private double[] history = new double[0];

  private final List<double[][]> opinions = new ArrayList<>();
  private final List<double[]> scores = new ArrayList<>();

  /** By sprint, the errors of the pool and of the teams most like it, told from all before it. */
  private final List<double[]> told = new ArrayList<>();

  /** Pools the fitted teams with the own history of whoever is predicted. */
  public Pooled(FittedTeams teams) {
    this(teams, Commitments.UNKNOWN);
  }

  /**
   * The same for one history, each sprint of which is predicted by what it commits.
   *
   * @param commitments of the history whose first sprints are asked about
   */
  public Pooled(FittedTeams teams, Commitments commitments) {
    this.teams = teams;
    this.commitments = commitments;
    slopes = commitments.slopes();
    trust = teams.trust();
  }

  @Override
  public String name() {
    return "fitted model";
  }

  @Override
  public double[] predict(double[] seen) {
    return predict(seen, seen.length);
  }

  /**
   * Predicts a sprint further ahead; without commitments all of them look alike.
   *
   * @param seen delivered over committed of past sprints, oldest first
   * @param sprint which of the history, from 0
   */
  public double[] predict(double[] seen, int sprint) {
    if (seen.length == 0) {
      return teams.next(seen).percentiles();
    }
    double[] pool = pool(seen, sprint);
    return asTeamsDo(seen) ? teams.asTeamsDo(seen, pool) : pool;
  }

  /**
   * Whether the next sprint is told as the teams most like the pool do it: they foretold the past
   * sprints, each from all before it, about as well as the pool or better. A team that is steadier
   * than any of the bank, or far from them, keeps its pool.
   */
  public boolean asTeamsDo(double[] seen) {
    if (!teams.manyEnough()) {
      return false;
    }
    recall(seen);
    double ofPool = 0;
    double ofTeams = 0;
    double weight = 1;
    for (int sprint = seen.length - 1; sprint >= FIRST; sprint--) {
      double[] errors = told(seen, sprint);
      ofPool += weight * errors[0];
      ofTeams += weight * errors[1];
      weight *= trust.memory();
    }
    return ofTeams <= MORE_ERROR * ofPool;
  }

  private double[] told(double[] seen, int sprint) {
    while (told.size() <= sprint) {
      int at = told.size();
      double[] errors = new double[2];
      if (at >= FIRST) {
        double[] before = Arrays.copyOf(seen, at);
        double[] pool = pool(before, at);
        errors[0] = Crps.ofQuantiles(pool, seen[at]);
        errors[1] = Crps.ofQuantiles(teams.asTeamsDo(before, pool), seen[at]);
      }
      told.add(errors);
    }
    return told.get(sprint);
  }

  private double[] pool(double[] seen, int sprint) {
    List<WeightedValues> parts = new ArrayList<>();
    for (double slope : slopes) {
      double factor = commitments.factor(seen.length, sprint, slope);
      parts(commitments.asUsual(seen, slope)).forEach(part -> parts.add(part.moved(factor)));
    }
    return WeightedValues.pooled(parts, weights(seen)).percentiles();
  }

  /**
   * What the prediction is made of, a share for each kind of part.
   *
   * @param seen delivered over committed of past sprints, oldest first
   */
  public PoolShares shares(double[] seen) {
    double[] kinds = new double[KINDS];
    double[] weights = weights(seen);
    for (int part = 0; part < weights.length; part++) {
      kinds[part % KINDS] += weights[part];
    }
    return new PoolShares(kinds[0], kinds[2], kinds[1], asTeamsDo(seen));
  }

  /**
   * Shares by slope of the commitments: those of fitted teams, of the own history in which recent
   * sprints count more, and of it at a level that may move.
   */
  public double[][] sharesBySlope(double[] seen) {
    double[] weights = weights(seen);
    double[][] shares = new double[slopes.length][];
    for (int slope = 0; slope < slopes.length; slope++) {
      shares[slope] = Arrays.copyOfRange(weights, slope * KINDS, (slope + 1) * KINDS);
    }
    return shares;
  }

  /** How much each of so many sprints counts where recent ones count more; the last one is 1. */
  public double[] fading(int sprints) {
    double[] fading = new double[sprints];
    double weight = 1;
    for (int sprint = sprints - 1; sprint >= 0; sprint--) {
      fading[sprint] = weight;
      weight *= trust.memory();
    }
    return fading;
  }

  /** Shares of the parts: the kinds for the first slope, then for the next one. */
  private double[] weights(double[] seen) {
    double own = trust.ownShare(seen.length);
    double[] kinds = {1 - own, (1 - MOVING) * own, MOVING * own};
    double[] general = new double[KINDS * slopes.length];
    Arrays.setAll(general, part -> kinds[part % KINDS] / slopes.length);
    recall(seen);
    double[] sums = new double[general.length];
    double sum = 0;
    double weight = 1;
    for (int sprint = seen.length - 1; sprint >= FIRST; sprint--) {
      double[] of = score(seen, sprint);
      for (int part = 0; part < sums.length; part++) {
        sums[part] += weight * of[part];
      }
      sum += weight;
      weight *= trust.memory();
    }
    return sum == 0 ? general : hedged(moved(general, sums, sum), seen.length);
  }

  /** Shares times the exponential of how much better or worse than usual each part scored. */
  private static double[] moved(double[] general, double[] sums, double sprints) {
    double usual = PERFECT;
    for (int part = 0; part < general.length; part++) {
      usual += general[part] * sums[part] / sprints;
    }
    double least = Arrays.stream(sums).min().orElseThrow();
    double[] moved = new double[general.length];
    double total = 0;
    for (int part = 0; part < general.length; part++) {
      moved[part] = general[part] * FastMath.exp(-SHARPNESS * (sums[part] - least) / usual);
      total += moved[part];
    }
    for (int part = 0; part < general.length; part++) {
      moved[part] /= total;
    }
    return moved;
  }

  /**
   * What happened every time may still not happen next time: fitted teams count as one sprint more
   * than the n that were seen, 1 / (n + 1), as in Laplace's rule of succession, and their share
   * falls no lower, however well the own past foretold.
   */
  private static double[] hedged(double[] shares, int sprints) {
    double least = unheardOf(sprints);
    double teams = 0;
    for (int part = 0; part < shares.length; part += KINDS) {
      teams += shares[part];
    }
    if (teams >= least) {
      return shares;
    }
    double[] hedged = new double[shares.length];
    for (int part = 0; part < shares.length; part++) {
      // A past that foretold itself without any error leaves them nothing: then all alike.
      double ofTeams = teams > 0 ? shares[part] / teams : (double) KINDS / shares.length;
      hedged[part] = part % KINDS == 0 ? least * ofTeams : (1 - least) * shares[part] / (1 - teams);
    }
    return hedged;
  }

  /** The share that something has of which n sprints showed nothing: 1 / (n + 1). */
  static double unheardOf(int sprints) {
    return 1.0 / (sprints + 1);
  }

  /** A part of each kind. */
  private List<WeightedValues> parts(double[] seen) {
    return List.of(
        teams.next(seen), WeightedValues.of(seen, fading(seen.length)), LevelMoves.resampled(seen));
  }

  /** Forgets what was found of another history. */
  private void recall(double[] seen) {
    int same = Arrays.mismatch(history, seen);
    if (same >= 0 && same < Math.min(history.length, seen.length)) {
      opinions.subList(Math.min(opinions.size(), same + 1), opinions.size()).clear();
      scores.subList(Math.min(scores.size(), same), scores.size()).clear();
      told.subList(Math.min(told.size(), same), told.size()).clear();
      history = seen.clone();
    } else if (seen.length > history.length) {
      history = seen.clone();
    }
  }

  /** Percentiles of every part for the usual commitment, as told from the first sprints. */
  private double[][] opinion(double[] seen, int sprints) {
    while (opinions.size() <= sprints) {
      int size = opinions.size();
      opinions.add(
          size < FIRST
              ? new double[0][]
              : Arrays.stream(slopes)
                  .mapToObj(slope -> commitments.asUsual(Arrays.copyOf(seen, size), slope))
                  .flatMap(usual -> parts(usual).stream())
                  .map(WeightedValues::percentiles)
                  .toArray(double[][]::new));
    }
    return opinions.get(sprints);
  }

  /**
   * How each part foretold a sprint from the first half of those before it: who is good for a day
   * is not always good for a season (decision 0049). Whoever knows a commitment asks about that
   * sprint alone, and gets who foretold it from all before it.
   */
  private double[] score(double[] seen, int sprint) {
    while (scores.size() <= sprint) {
      int at = scores.size();
      double[] of = new double[KINDS * slopes.length];
      for (int part = 0; at >= FIRST && part < of.length; part++) {
        int from = slopes.length > 1 ? at : Math.max(FIRST, at / 2);
        of[part] = foretold(seen, from, at, part);
      }
      scores.add(of);
    }
    return scores.get(sprint);
  }

  private double foretold(double[] seen, int from, int sprint, int part) {
    double factor = commitments.factor(from, sprint, slopes[part / KINDS]);
    return Crps.ofQuantiles(Commitments.moved(opinion(seen, from)[part], factor), seen[sprint]);
  }
}
