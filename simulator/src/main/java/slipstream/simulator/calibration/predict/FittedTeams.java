package slipstream.simulator.calibration.predict;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.calibration.bank.Interruptions;
import slipstream.simulator.calibration.bank.MostAlike;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.scenario.PublicBoard;

/**
 * Teams of the bank, each weighed by how likely it is to have had the sprints that were seen. What
 * they do next is the larger part of the model's prediction ({@link Pooled}).
 */
public final class FittedTeams {
  /** A public board counts as no more sprints than this: it tells of other teams. */
  private static final double MOST_SPRINTS = 20;

  /**
   * An answer rests on so many teams in effect, or on this share of a small bank: few teams look
   * surer than they are. The likelihood is tempered until it does.
   */
  private static final double LEAST_TEAMS = 50;

  private static final double LEAST_SHARE = 0.05;
  private static final int HALVINGS = 12;

  /** Evenly spread values that stand for what weighed teams do: none is worth a percentile. */
  private static final int FINE = 1000;

  /** Sprints that the teams' chance of an empty one counts for, against those of this team. */
  private static final double EMPTY_COUNTS = 6;

  /** Of so many teams one is taken for most like a prediction: decision 0067. */
  private static final int ONE_OF = 1024;

  /** Fewer would put their own luck in place of that of the sprints. */
  private static final int FEWEST_ALIKE = 4;

  /** Sprints of less weight than this are too old to tell anything. */
  private static final double FORGOTTEN = 1e-6;

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
    return weights(seen, Interruptions.NONE);
  }

  /**
   * The same where somebody counted what interrupted the sprints.
   *
   * @param seen delivered over committed of past sprints, oldest first
   */
  public double[] weights(double[] seen, Interruptions interruptions) {
    double[] likelihood = new double[bank.size()];
    double weight = trust.data();
    for (int sprint = seen.length - 1; sprint >= 0 && weight > FORGOTTEN; sprint--) {
      bank.addLogLikelihood(likelihood, seen[sprint], weight);
      weight *= trust.memory();
    }
    interruptions.addLogLikelihood(
        likelihood, bank.interruptionsADay(), trust.data(), trust.memory());
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

  /** How far the fit trusts what it is given. */
  Trust trust() {
    return trust;
  }

  /** Percentiles of what weighed teams do. */
  public double[] ofTeams(double[] weights) {
    double[] levels = new double[Predictor.PERCENTILES];
    Arrays.setAll(levels, i -> (i + 1) / 100.0);
    return quantiles(weights, levels);
  }

  /**
   * What teams like this one do next. Whether a sprint ends with nothing is the team's own habit
   * more than it is a team's like it: its chance is that of the teams, counted as {@value
   * #EMPTY_COUNTS} sprints, and the team's (a beta prior's mean).
   */
  WeightedValues next(double[] seen) {
    double[] levels = new double[FINE];
    Arrays.setAll(levels, i -> (i + 0.5) / FINE);
    double[] values = quantiles(weights(seen), levels);
    int none = 0;
    while (none < FINE && values[none] == 0) {
      none++;
    }
    double share = (double) none / FINE;
    double empty = Arrays.stream(seen).filter(ratio -> ratio == 0).count();
    double chance = (empty + EMPTY_COUNTS * share) / (seen.length + EMPTY_COUNTS);
    double[] each = new double[FINE];
    for (int i = 0; i < FINE; i++) {
      each[i] = values[i] == 0 ? chance / none : (1 - chance) / (FINE - none);
    }
    return WeightedValues.of(values, each);
  }

  /**
   * A prediction as teams of the model can make it: what those do whose sprints are most like it,
   * one of {@value #ONE_OF} that were simulated. It takes out of a pool of few sprints what is
   * their luck. Beside them stand all fitted teams, as one sprint more than the n that were seen:
   * teams that do the same every time are no proof that this one will.
   *
   * @param seen delivered over committed of past sprints, oldest first
   * @param percentiles of the prediction
   */
  double[] asTeamsDo(double[] seen, double[] percentiles) {
    int[] alike = MostAlike.teams(bank, weights(seen), percentiles, bank.size() / ONE_OF);
    double[] values = new double[alike.length * bank.ratios(0).length];
    int at = 0;
    for (int team : alike) {
      for (float ratio : bank.ratios(team)) {
        values[at++] = ratio;
      }
    }
    double[] each = new double[values.length];
    Arrays.fill(each, 1);
    double others = Pooled.unheardOf(seen.length);
    return WeightedValues.pooled(
            List.of(WeightedValues.of(values, each), next(seen)), new double[] {1 - others, others})
        .percentiles();
  }

  /** Whether so many teams were simulated that some are most like a prediction. */
  boolean manyEnough() {
    return bank.size() / ONE_OF >= FEWEST_ALIKE;
  }

  /** Values that a share of what weighed teams do stays below or reaches, for each level. */
  private double[] quantiles(double[] weights, double[] levels) {
    double each = 1.0 / bank.ratios(0).length;
    double[] quantiles = new double[levels.length];
    double sum = 0;
    int at = 0;
    for (int i = 0; i < atoms.length && at < levels.length; i++) {
      sum += each * weights[teams[i]];
      while (at < levels.length && sum >= levels[at] - 1e-12) {
        quantiles[at++] = atoms[i];
      }
    }
    Arrays.fill(quantiles, at, levels.length, atoms[atoms.length - 1]);
    return quantiles;
  }
}
