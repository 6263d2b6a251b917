package slipstream.simulator.calibration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import slipstream.simulator.calibration.Resemblance.Verdict;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Pooled;
import slipstream.simulator.calibration.predict.Proof;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.calibration.predict.WalkForward;
import slipstream.simulator.random.RandomStream;

/**
 * How often each answer to "Is that our team?" is given to teams of the model, and to histories
 * that the model cannot make. The main method prints it with the usual bank, and for public boards
 * where they are at hand.
 */
final class ResemblanceRates {
  private static final long CAUSE = -998;

  private final FittedTeams model;

  ResemblanceRates(TeamBank bank) {
    model = new FittedTeams(bank, Trust.USUAL, Calibrators.PRIOR.boards());
  }

  /** What a history is told. */
  Resemblance of(double[] ratios) {
    Pooled pooled = new Pooled(model);
    Proof proof =
        WalkForward.proof(Calibrator.predictors(pooled, Calibrators.PRIOR.boards()), ratios);
    double[] weights = model.weights(ratios);
    return Resemblance.of(
        ratios,
        Arrays.stream(model.ofTeams(weights)).boxed().toList(),
        TwoLevels.of(ratios, model, weights),
        proof,
        pooled.name());
  }

  /** Answers to so many histories. */
  Map<Verdict, Integer> count(int histories, IntFunction<double[]> history) {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    for (int i = 0; i < histories; i++) {
      counts.merge(of(history.apply(i)).verdict(), 1, Integer::sum);
    }
    return counts;
  }

  /** Sprints of a team that is drawn from the prior, each number another one. */
  static double[] team(int number, int sprints) {
    TeamBank truth = Calibrators.bank(new BankSize(1, 1, sprints), 1_000 + number);
    double[] history = new double[sprints];
    for (int i = 0; i < sprints; i++) {
      history[i] = truth.ratios(0)[i];
    }
    return history;
  }

  /** Spells of so many sprints around three tenths and around all that was committed, by turns. */
  static double[] spells(int number, int sprints, int spell) {
    RandomStream stream = stream(number);
    double[] history = new double[sprints];
    for (int i = 0; i < sprints; i++) {
      history[i] = around(i / spell % 2 == 0, stream);
    }
    return history;
  }

  /** The same two levels, each sprint by the toss of a coin: no order tells it. */
  static double[] coins(int number, int sprints) {
    RandomStream stream = stream(number);
    double[] history = new double[sprints];
    for (int i = 0; i < sprints; i++) {
      history[i] = around(stream.uniform() < 0.5, stream);
    }
    return history;
  }

  private static RandomStream stream(int number) {
    RandomStream stream = new RandomStream(CAUSE, number);
    stream.restart(RandomStream.replicationKey(3, 0));
    return stream;
  }

  private static double around(boolean low, RandomStream stream) {
    return (low ? 0.3 : 1.05) + 0.08 * stream.gaussian();
  }

  private static void print(String what, int histories, Map<Verdict, Integer> counts) {
    System.out.printf(
        Locale.ROOT,
        "%-44s of %4d: yes %4d, not quite %4d, cannot tell yet %4d%n",
        what,
        histories,
        counts.get(Verdict.YES),
        counts.get(Verdict.NOT_QUITE),
        counts.get(Verdict.CANNOT_TELL_YET));
  }

  public static void main(String[] args) {
    int histories = args.length > 0 ? Integer.parseInt(args[0]) : 500;
    ResemblanceRates rates = new ResemblanceRates(Calibrators.bank(BankSize.USUAL, 1));
    for (int n : new int[] {5, 12, 16, 20, 40}) {
      print(
          "teams of the model, " + n + " sprints",
          histories,
          rates.count(histories, i -> team(i, n)));
    }
    int some = Math.max(1, histories / 5);
    for (int n : new int[] {12, 16, 20, 40}) {
      print("a level that changes once, " + n, some, rates.count(some, i -> spells(i, n, n / 2)));
      print("spells of 4, " + n, some, rates.count(some, i -> spells(i, n, 4)));
      print("spells of 6, " + n, some, rates.count(some, i -> spells(i, n, 6)));
      print("by turns, " + n, some, rates.count(some, i -> spells(i, n, 1)));
      print("by the toss of a coin, " + n, some, rates.count(some, i -> coins(i, n)));
      print(
          "two teams of the model, half each, " + n,
          some,
          rates.count(some, i -> halves(team(2 * i, n), team(2 * i + 1, n))));
    }
    if (PublicHistories.there()) {
      PublicHistories.distinctBoards().forEach(board -> print(rates, board));
      PublicHistories.others().forEach(board -> print(rates, board));
    }
  }

  /** The first half of one history, and the second half of another as long. */
  static double[] halves(double[] first, double[] second) {
    double[] both = first.clone();
    System.arraycopy(second, both.length / 2, both, both.length / 2, both.length - both.length / 2);
    return both;
  }

  private static void print(ResemblanceRates rates, PublicHistories.Board board) {
    Resemblance found = rates.of(board.ratios());
    System.out.printf(
        Locale.ROOT,
        "%-44s %3d of %3d inside, order %.4f %s: %s%n",
        board.name(),
        found.inside(),
        found.sprints(),
        found.order().chance(),
        found.rivalBetter() ? "rival" : "",
        found.verdict().words());
  }
}
