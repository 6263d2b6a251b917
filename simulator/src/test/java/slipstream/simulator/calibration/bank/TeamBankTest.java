package slipstream.simulator.calibration.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.PriorParameter.Shape;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.Variations;

class TeamBankTest {
  private static final Scenario BLANK =
      Loading.shipped("blank.yaml", "backlog.stories=null").scenario();

  private static PriorParameter drawn(String key, double low, double high) {
    return new PriorParameter(key, "", low, high, Shape.UNIFORM, 0, "", "", "");
  }

  private static TeamBank bank(Prior prior, BankSize size) {
    ExecutorService executor = Executors.newFixedThreadPool(1);
    try {
      List<String> keys = prior.team().stream().map(PriorParameter::key).toList();
      return TeamBank.draw(
          prior,
          Variations.of(BLANK, keys)::apply,
          size,
          1,
          new Threads(executor, 1, () -> false),
          (done, all) -> {});
    } finally {
      executor.shutdown();
    }
  }

  @Test
  void aBlankTeamDoesWhatFitsAndNothingElse() {
    // Up to its capacity in whole stories: all of it is done, in every sprint.
    Prior load = new Prior(List.of(drawn("backlog.load", 0.5, 1)), List.of(), List.of());
    TeamBank bank = bank(load, new BankSize(8, 1, 3));

    for (int team = 0; team < bank.size(); team++) {
      assertThat(bank.ratios(team)).containsExactly(1, 1, 1);
      assertThat(bank.meanDone(team)).isEqualTo(1);
    }
  }

  @Test
  void whatIsParkedLowersTheRatioOfEverySprint() {
    Prior parked =
        new Prior(
            List.of(drawn("backlog.load", 0.5, 1)),
            List.of(drawn("tracker.parked", 0, 0.9)),
            List.of());
    TeamBank bank = bank(parked, new BankSize(4, 4, 2));

    for (int team = 0; team < bank.size(); team++) {
      float expected = (float) (1 - 0.9 * bank.shares(team)[1]);
      assertThat(bank.ratios(team)).containsExactly(expected, expected);
    }
  }

  @Test
  void aTeamAndItsTrackerAreDrawnIndependently() {
    Prior both =
        new Prior(
            List.of(drawn("backlog.load", 0.5, 1)),
            List.of(drawn("tracker.parked", 0, 0.9)),
            List.of());
    TeamBank bank = bank(both, new BankSize(64, 1, 1));
    int[] quarters = new int[4];
    for (int team = 0; team < bank.size(); team++) {
      double[] shares = bank.shares(team);
      quarters[(shares[0] < 0.5 ? 0 : 1) + (shares[1] < 0.5 ? 0 : 2)]++;
    }

    // Points of a Sobol sequence fill the quarters of each pair of dimensions evenly.
    assertThat(quarters).containsExactly(16, 16, 16, 16);
  }

  private static final Prior PARKED =
      new Prior(
          List.of(drawn("backlog.load", 0.5, 1)),
          List.of(drawn("tracker.parked", 0, 0.9)),
          List.of());

  private static TeamBank parked(Workers workers, Progress progress) {
    return TeamBank.draw(
        PARKED,
        Variations.of(BLANK, List.of("backlog.load"))::apply,
        new BankSize(4, 2, 3),
        1,
        workers,
        progress);
  }

  @Test
  void aStopLeavesASmallerBank() {
    List<String> heard = new ArrayList<>();
    TeamBank whole = parked(Threads.alone(), (done, planned) -> heard.add(done + " of " + planned));
    TeamBank part =
        parked(
            new Threads(Runnable::run, 1, () -> heard.size() == 6),
            (done, planned) -> heard.add(done + " of " + planned));

    assertThat(heard).containsExactly("1 of 4", "2 of 4", "3 of 4", "4 of 4", "1 of 4", "2 of 4");
    assertThat(whole.complete()).isTrue();
    assertThat(whole.size()).isEqualTo(8);
    assertThat(part.complete()).isFalse();
    assertThat(part.size()).isEqualTo(4);
    for (int team = 0; team < 4; team++) {
      assertThat(part.ratios(team)).hasSize(3).isEqualTo(whole.ratios(team));
      assertThat(part.shares(team)).hasSize(2).isEqualTo(whole.shares(team));
    }
    assertThat(whole.prior()).isEqualTo(PARKED);
    assertThat(whole.parameters())
        .extracting(PriorParameter::key)
        .containsExactly("backlog.load", "tracker.parked");
  }

  /** A part of the work holds the places of its teams only, and parts of parts do as well. */
  @Test
  void aPartOfTheWorkIsTheSameWork() {
    Workers elsewhere =
        new Workers() {
          @Override
          public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
            Work<P> last = work.part(1, 4);
            taker.test(work.part(0, 1).hand().apply(0));
            taker.test(last.part(1, 3).hand().apply(1));
            taker.test(last.part(2, 3).hand().apply(2));
            taker.test(last.hand().apply(3));
            return pieces;
          }
        };
    TeamBank parts = parked(elsewhere, (done, planned) -> {});
    TeamBank whole = parked(Threads.alone(), (done, planned) -> {});

    for (int team = 0; team < whole.size(); team++) {
      assertThat(parts.ratios(team)).isEqualTo(whole.ratios(team));
    }
  }

  /** Two trackers each: teams 0 and 1 are the first, 6 and 7 the last. */
  @Test
  void weightsOfTrackersAddUpToThoseOfTheirTeam() {
    TeamBank bank = parked(Threads.alone(), (done, planned) -> {});
    assertThat(bank.bySimulatedTeam(new double[] {1, 2, 3, 4, 5, 6, 7, 8}))
        .containsExactly(3, 7, 11, 15);
    assertThat(bank.meanDone(7)).isEqualTo(1);
    assertThat(bank.shares(6)[0]).isEqualTo(bank.shares(7)[0]);
    assertThat(bank.shares(6)[1]).isNotEqualTo(bank.shares(7)[1]);
  }

  /** What each team always delivers it is likeliest to deliver again. */
  @Test
  void aSprintIsLikeliestWhereItIsUsual() {
    TeamBank bank = parked(Threads.alone(), (done, planned) -> {});
    for (int team = 0; team < bank.size(); team++) {
      double[] sums = new double[bank.size()];
      bank.addLogLikelihood(sums, bank.ratios(team)[0], 2);
      double[] half = new double[bank.size()];
      bank.addLogLikelihood(half, bank.ratios(team)[0], 1);
      for (int other = 0; other < bank.size(); other++) {
        assertThat(sums[other]).isLessThanOrEqualTo(sums[team]);
        assertThat(sums[other]).isCloseTo(2 * half[other], within(1e-9));
      }
    }
  }

  /** Requests at a rate that is drawn; incidents are none. */
  @Test
  void itKnowsHowOftenATeamIsInterrupted() {
    Prior rate =
        new Prior(
            List.of(drawn("mechanisms.unplanned-requests.rate", 0.5, 1.5)), List.of(), List.of());
    Scenario asked =
        Loading.shipped(
                "blank.yaml", "backlog.stories=null", "mechanisms.unplanned-requests.enabled=true")
            .scenario();
    TeamBank bank =
        TeamBank.draw(
            rate,
            Variations.of(asked, List.of("mechanisms.unplanned-requests.rate"))::apply,
            new BankSize(2, 2, 1),
            1,
            Threads.alone(),
            (done, planned) -> {});

    assertThat(bank.interruptionsADay()).hasSize(4);
    for (int team = 0; team < 4; team++) {
      assertThat(bank.interruptionsADay()[team])
          .isCloseTo(0.5 + bank.shares(team)[0], within(1e-9));
    }
  }

  /** Weights 0.5, 0.3 and 0.2: the first two hold four fifths. */
  @Test
  void theMostAlikeAreOfTheHeavierPart() {
    TeamBank bank = parked(Threads.alone(), (done, planned) -> {});
    double[] weights = {0.1, 0.5, 0, 0.3, 0.1, 0, 0, 0};
    double[] likeThree = {bank.ratios(3)[0], bank.ratios(3)[0]};

    assertThat(MostAlike.teams(bank, weights, likeThree, 5)).containsExactly(3, 1);
    assertThat(MostAlike.teams(bank, weights, likeThree, 1)).containsExactly(3);
    double[] likeFour = {bank.ratios(4)[0], bank.ratios(4)[0]};
    assertThat(MostAlike.teams(bank, weights, likeFour, 5)).containsExactlyInAnyOrder(3, 1);
  }
}
