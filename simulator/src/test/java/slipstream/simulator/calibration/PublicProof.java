package slipstream.simulator.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import slipstream.simulator.Loading;
import slipstream.simulator.calibration.PublicHistories.Board;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.predict.Commitments;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Pooled;
import slipstream.simulator.calibration.predict.Predictor;
import slipstream.simulator.calibration.predict.Resampled;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.calibration.score.Coverage;
import slipstream.simulator.calibration.score.Crps;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.yaml.PriorReading;
import slipstream.simulator.scenario.yaml.Variations;

/**
 * The proof on public data, wins and losses alike: predictors by organisation. Run the main method
 * with the test classes on the path: {@code PublicProof [teams trackers sprints]}.
 */
final class PublicProof {
  private static final int THREADS = 2;

  /** Sprints that are predicted after few. */
  private static final int NEXT = 12;

  private PublicProof() {}

  /** Sums of scores of one predictor on one organisation. */
  static final class Sums {
    double crps;
    double inside;
    double closed;
    int sprints;

    void add(double[] prediction, double happened) {
      crps += Crps.ofQuantiles(prediction, happened);
      inside += Coverage.share(prediction, 0.8, happened);
      closed += Coverage.closed(prediction, 0.8, happened) ? 1 : 0;
      sprints++;
    }

    double meanCrps() {
      return crps / sprints;
    }

    double coverage() {
      return inside / sprints;
    }
  }

  static TeamBank bank(BankSize size) {
    Prior prior = PriorReading.shipped();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      return TeamBank.draw(
          prior,
          Variations.of(
                  Loading.shipped("defaults.yaml").scenario(),
                  prior.team().stream().map(PriorParameter::key).toList())
              ::apply,
          size,
          1,
          new Threads(threads, THREADS, () -> false),
          (done, all) -> {});
    } finally {
      threads.shutdown();
    }
  }

  static List<Predictor> predictors(TeamBank bank, Trust trust, Set<String> without) {
    Prior prior = bank.prior().withoutBoardsOf(without);
    return List.of(
        new Pooled(new FittedTeams(bank, trust, prior.boards())),
        Resampled.own(),
        Resampled.pool(prior.boards()),
        Resampled.mixed(prior.boards()));
  }

  /** First half seen, second half predicted; or each sprint of it from all before. */
  static Map<String, Sums> halves(List<Board> boards, List<Predictor> predictors, boolean walking) {
    Map<String, Sums> sums = new LinkedHashMap<>();
    for (Board board : boards) {
      int half = board.ratios().length / 2;
      for (Predictor predictor : predictors) {
        double[] prediction = null;
        for (int sprint = half; sprint < board.ratios().length; sprint++) {
          if (walking || prediction == null) {
            prediction = predictor.predict(Arrays.copyOf(board.ratios(), sprint));
          }
          sums.computeIfAbsent(predictor.name(), k -> new Sums())
              .add(prediction, board.ratios()[sprint]);
        }
      }
    }
    return sums;
  }

  /** Few sprints seen, the next ones predicted: for these numbers of sprints one after another. */
  static Map<String, Sums> early(List<Board> boards, List<Predictor> predictors, int... seen) {
    Map<String, Sums> sums = new LinkedHashMap<>();
    for (Board board : boards) {
      for (int few : seen) {
        for (Predictor predictor : predictors) {
          double[] prediction = predictor.predict(Arrays.copyOf(board.ratios(), few));
          for (int i = few; i < Math.min(few + NEXT, board.ratios().length); i++) {
            sums.computeIfAbsent(predictor.name(), k -> new Sums())
                .add(prediction, board.ratios()[i]);
          }
        }
      }
    }
    return sums;
  }

  /**
   * Those that are put to the proof, simulated teams without the past of the team that is
   * predicted, and one team of them: the scenario that is written. That one is asked about halves
   * only, for each answer takes a simulation.
   */
  private static List<Predictor> shown(TeamBank bank, Set<String> without, boolean scenario) {
    FittedTeams teams =
        new FittedTeams(bank, Trust.USUAL, bank.prior().withoutBoardsOf(without).boards());
    List<Predictor> all = new ArrayList<>(predictors(bank, Trust.USUAL, without));
    all.add(FittedOnly.teams(teams));
    if (scenario) {
      all.add(FittedOnly.scenario(teams));
    }
    return all;
  }

  private static void early(String title, List<Board> boards, List<Predictor> predictors) {
    print(title + ", seen 1 to 3", early(boards, predictors, 1, 2, 3));
    print(title + ", seen 4 to 8", early(boards, predictors, 4, 6, 8));
  }

  /** The same where each sprint's commitment is known when it is predicted; the model alone. */
  static Sums knowing(List<Board> boards, FittedTeams teams, boolean walking) {
    Sums sums = new Sums();
    for (Board board : boards) {
      int last = board.ratios().length - 1;
      double[] before = Arrays.copyOf(board.committed(), last);
      Pooled model = new Pooled(teams, Commitments.of(before, board.committed()[last]));
      int half = board.ratios().length / 2;
      for (int sprint = half; sprint <= last; sprint++) {
        double[] seen = Arrays.copyOf(board.ratios(), walking ? sprint : half);
        sums.add(model.predict(seen, sprint), board.ratios()[sprint]);
      }
    }
    return sums;
  }

  private static void knowing(List<Board> boards, TeamBank bank, Set<String> without) {
    FittedTeams teams =
        new FittedTeams(bank, Trust.USUAL, bank.prior().withoutBoardsOf(without).boards());
    print("second halves", Map.of("commitment known", knowing(boards, teams, false)));
    print("walking", Map.of("commitment known", knowing(boards, teams, true)));
  }

  private static void print(String title, Map<String, Sums> sums) {
    sums.forEach(
        (name, s) ->
            System.out.printf(
                Locale.ROOT,
                "%-44s %-24s %5d  %.4f  %5.1f%%  %5.1f%%%n",
                title,
                name,
                s.sprints,
                s.meanCrps(),
                100 * s.coverage(),
                100 * s.closed / s.sprints));
  }

  /** Second halves by whoever knows all sprints of each board, but not their order. */
  private static void least(String title, List<Board> boards) {
    double sum = 0;
    int sprints = 0;
    for (Board board : boards) {
      for (int sprint = board.ratios().length / 2; sprint < board.ratios().length; sprint++) {
        sum += LeastError.of(board.ratios(), sprint);
        sprints++;
      }
    }
    System.out.printf(
        Locale.ROOT, "%-44s %-24s %5d  %.4f%n", title, "least error", sprints, sum / sprints);
  }

  private static List<Board> of(List<Board> boards, String organisation) {
    return boards.stream().filter(board -> board.organisation().equals(organisation)).toList();
  }

  public static void main(String[] args) {
    BankSize size =
        args.length == 3
            ? new BankSize(
                Integer.parseInt(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]))
            : BankSize.USUAL;
    long begun = System.nanoTime();
    TeamBank bank = bank(size);
    System.out.printf(Locale.ROOT, "bank %s in %.1f s%n", size, (System.nanoTime() - begun) / 1e9);
    Trust trust = Trust.USUAL;
    System.out.println(trust);
    System.out.printf(
        "%-44s %-24s %5s  %6s  %6s  %6s%n", "boards", "method", "n", "CRPS", "80%", "closed");
    List<Board> all = PublicHistories.boards();
    List<Board> distinct = PublicHistories.distinctBoards();
    List<Predictor> shipped = shown(bank, Set.of(), false);
    List<Predictor> withScenario = shown(bank, Set.of(), true);
    print("all boards", halves(all, withScenario, false));
    least("all boards", all);
    print("all boards, walking", halves(all, shipped, true));
    knowing(all, bank, Set.of());
    print("distinct boards", halves(distinct, shipped, false));
    for (String organisation : List.of("JIRA", "Apache")) {
      List<Predictor> blind = shown(bank, Set.of(organisation), false);
      print(
          "distinct, left out: " + organisation,
          halves(of(distinct, organisation), shown(bank, Set.of(organisation), true), false));
      least("distinct: " + organisation, of(distinct, organisation));
      print("the same, walking", halves(of(distinct, organisation), blind, true));
      early(organisation, of(distinct, organisation), blind);
      knowing(of(distinct, organisation), bank, Set.of(organisation));
    }
    List<Board> others = PublicHistories.others();
    for (String organisation : List.of("Project-22", "SiP", "7digital")) {
      print(organisation, halves(of(others, organisation), withScenario, false));
      least(organisation, of(others, organisation));
      print(organisation + ", walking", halves(of(others, organisation), shipped, true));
      early(organisation, of(others, organisation), shipped);
      knowing(of(others, organisation), bank, Set.of());
    }
    FittedTeams fitted = new FittedTeams(bank, trust, bank.prior().boards());
    List<Board> every = new ArrayList<>(distinct);
    every.addAll(others);
    for (int sprints : new int[] {3, 6}) {
      for (double chance : new double[] {0.5, 0.85}) {
        PromisesKept promises = new PromisesKept(chance, sprints).judge(every, fitted);
        System.out.printf(
            Locale.ROOT,
            "work of %d usual sprints, said to be done with %.0f%%: done by then in %d of %d, %.0f%%%n",
            sprints,
            100 * chance,
            promises.kept,
            promises.judged,
            100 * promises.share());
      }
    }
    System.out.printf(Locale.ROOT, "all in %.1f s%n", (System.nanoTime() - begun) / 1e9);
  }
}
