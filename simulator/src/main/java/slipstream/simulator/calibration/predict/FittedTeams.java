package slipstream.simulator.calibration.predict;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.scenario.PublicBoard;

/**
 * The model: teams of the bank, each weighed by how likely it is to have had the sprints that were
 * seen. Its prediction is what these teams do next.
 */
public final class FittedTeams implements Predictor {
  /** A public board counts as no more sprints than this: it tells of other teams. */
  private static final double MOST_SPRINTS = 20;

  /**
   * An answer rests on so many teams in effect, or on this share of a small bank: few teams look
   * surer than they are. The likelihood is tempered until it does.
   */
  private static final double LEAST_TEAMS = 50;

  private static final double LEAST_SHARE = 0.05;
  private static final int HALVINGS = 12;

  private final TeamBank bank;
  private final Trust trust;
  private final double[] logPrior;

  /** Simulated ratios in ascending order, and whose they are. */
  private final float[] atoms;

  private final int[] teams;

  /**
   * Fits teams of a bank.
   *
   * @param boards that the prior leans on
   */
  public FittedTeams(TeamBank bank, Trust trust, List<PublicBoard> boards) {
    this.bank = bank;
    this.trust = trust;
    logPrior = logPrior(boards);
    long[] keys = new long[bank.size() * bank.ratios(0).length];
    int at = 0;
    for (int team = 0; team < bank.size(); team++) {
      for (float ratio : bank.ratios(team)) {
        // Bits of a float that is not negative are in the order of the floats.
        keys[at++] = (long) Float.floatToIntBits(ratio) << 32 | team;
      }
    }
    Arrays.sort(keys);
    atoms = new float[keys.length];
    teams = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      atoms[i] = Float.intBitsToFloat((int) (keys[i] >>> 32));
      teams[i] = (int) keys[i];
    }
  }

  /** A team is like one of the boards, each as likely, or like none of them. */
  private double[] logPrior(List<PublicBoard> boards) {
    double[] like = new double[bank.size()];
    for (PublicBoard board : boards) {
      double[] logs = new double[bank.size()];
      double each = Math.min(board.sprints(), MOST_SPRINTS) / board.ratios().size();
      for (double ratio : board.ratios()) {
        bank.addLogLikelihood(logs, ratio, each);
      }
      add(like, normalized(logs), 1.0 / boards.size());
    }
    double share = boards.isEmpty() ? 0 : trust.boards();
    double[] prior = new double[bank.size()];
    for (int team = 0; team < prior.length; team++) {
      prior[team] = FastMath.log(share * like[team] * prior.length + 1 - share);
    }
    return prior;
  }

  private static void add(double[] sums, double[] more, double weight) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += weight * more[i];
    }
  }

  private static double[] normalized(double[] logs) {
    double largest = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      largest = Math.max(largest, log);
    }
    double[] weights = new double[logs.length];
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      weights[i] = FastMath.exp(logs[i] - largest);
      sum += weights[i];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
    return weights;
  }

  /**
   * The weights of the teams, which sum to 1.
   *
   * @param seen delivered over committed of past sprints, oldest first
   */
  public double[] weights(double[] seen) {
    double[] likelihood = new double[bank.size()];
    double weight = trust.data();
    for (int sprint = seen.length - 1; sprint >= 0; sprint--) {
      bank.addLogLikelihood(likelihood, seen[sprint], weight);
      weight *= trust.memory();
    }
    double[] weights = tempered(likelihood, 1);
    double least = Math.min(LEAST_TEAMS, bank.size() * LEAST_SHARE);
    return effectiveSize(weights) >= least
        ? weights
        : tempered(likelihood, power(likelihood, least));
  }

  private double[] tempered(double[] likelihood, double power) {
    double[] logs = logPrior.clone();
    add(logs, likelihood, power);
    return normalized(logs);
  }

  /** The largest power of the likelihood that leaves so many teams in effect. */
  private double power(double[] likelihood, double least) {
    double low = 0;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (effectiveSize(tempered(likelihood, middle)) < least) {
        high = middle;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /** Kish's effective size: 1 / sum of squares of weights that sum to 1. */
  public static double effectiveSize(double[] weights) {
    double squares = 0;
    for (double weight : weights) {
      squares += weight * weight;
    }
    return 1 / squares;
  }

  /** The bank that is weighed. */
  public TeamBank bank() {
    return bank;
  }

  @Override
  public String name() {
    return "fitted model";
  }

  @Override
  public double[] predict(double[] seen) {
    return predict(weights(seen), seen);
  }

  /** Percentiles of what weighed teams do, without anything of the team's own. */
  public double[] ofTeams(double[] weights) {
    return predict(weights, new double[0]);
  }

  /** What weighed teams do next, mixed with what this one did before. */
  private double[] predict(double[] weights, double[] seen) {
    double share = seen.length == 0 ? 0 : trust.ownShare(seen.length);
    double[] own = seen.clone();
    Arrays.sort(own);
    double each = (1 - share) / bank.ratios(0).length;
    double[] percentiles = new double[PERCENTILES];
    double sum = 0;
    int next = 0;
    int at = 0;
    for (int i = 0; i < atoms.length && at < PERCENTILES; i++) {
      for (; share > 0 && next < own.length && own[next] <= atoms[i]; next++) {
        sum += share / own.length;
        at = reach(percentiles, at, sum, own[next]);
      }
      sum += each * weights[teams[i]];
      at = reach(percentiles, at, sum, atoms[i]);
    }
    double last = Math.max(atoms[atoms.length - 1], own.length == 0 ? 0 : own[own.length - 1]);
    Arrays.fill(percentiles, at, PERCENTILES, last);
    return percentiles;
  }

  /** Fills in the percentiles that the sum has reached. */
  private static int reach(double[] percentiles, int from, double sum, double value) {
    int at = from;
    while (at < PERCENTILES && sum >= (at + 1) / 100.0 - 1e-12) {
      percentiles[at++] = value;
    }
    return at;
  }
}
