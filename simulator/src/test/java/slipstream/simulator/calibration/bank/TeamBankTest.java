package slipstream.simulator.calibration.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.work.Threads;
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
}
