package slipstream.simulator.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.scenario.PriorParameter;

/**
 * Simulation-based calibration (Talts et al. 2018, arXiv 1804.06788): teams are drawn from the
 * prior, their sprints simulated and fitted as if they were somebody's history. If the inference is
 * right, the true value of a parameter is as likely to lie in any tenth of its posterior. With full
 * trust, for tempering widens posteriors on purpose. The main method does 500 teams.
 */
final class SimulationBasedCalibration {
  static final int TENTHS = 10;

  private SimulationBasedCalibration() {}

  /**
   * How many true values lay in each tenth, by parameter.
   *
   * @param bank that fits
   * @param teams how many are drawn anew, each alone: points of one sequence would lie more evenly
   *     than chance, and so would their ranks
   * @param sprints that each history has
   */
  static int[][] ranks(TeamBank bank, int teams, int sprints) {
    FittedTeams model = new FittedTeams(bank, Trust.FULL, List.of());
    int[][] counts = new int[bank.parameters().size()][TENTHS];
    for (int seed = 2; seed < teams + 2; seed++) {
      TeamBank truth = Calibrators.bank(new BankSize(1, 1, sprints), seed);
      double[] history = new double[sprints];
      for (int i = 0; i < sprints; i++) {
        history[i] = truth.ratios(0)[i];
      }
      double[] weights = model.weights(history);
      double[] shares = truth.shares(0);
      for (int parameter = 0; parameter < counts.length; parameter++) {
        double below = 0;
        for (int team = 0; team < weights.length; team++) {
          below += bank.shares(team)[parameter] < shares[parameter] ? weights[team] : 0;
        }
        counts[parameter][Math.min(TENTHS - 1, (int) (below * TENTHS))]++;
      }
    }
    return counts;
  }

  /** Chance of counts as uneven as these, or more, if all tenths are as likely. */
  static double chance(int[] counts) {
    double expected = Arrays.stream(counts).sum() / (double) counts.length;
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return 1 - new ChiSquaredDistribution(null, counts.length - 1).cumulativeProbability(sum);
  }

  public static void main(String[] args) {
    int teams = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    TeamBank bank = Calibrators.bank(BankSize.USUAL, 1);
    int[][] counts = ranks(bank, teams, 10);
    List<PriorParameter> parameters = bank.parameters();
    for (int i = 0; i < counts.length; i++) {
      System.out.printf(
          Locale.ROOT,
          "%-42s %s  p = %.3f%n",
          parameters.get(i).key(),
          Arrays.toString(counts[i]),
          chance(counts[i]));
    }
  }
}
