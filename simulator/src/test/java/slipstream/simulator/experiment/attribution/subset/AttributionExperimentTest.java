package slipstream.simulator.experiment.attribution.subset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

class AttributionExperimentTest {
  private static final int RUNS = 40;

  /** Two roles are missing and backend errs; frontend does not. */
  private static final Scenario TEAM =
      Loading.shipped(
              "fully-staffed-team.yaml",
              "structure.qa=missing",
              "structure.system-analyst=missing",
              "team.frontend.variability=false")
          .scenario();

  private static final Players PLAYERS = Players.of(TEAM);

  @Test
  void playersAreWhatIsMissingAndWhoErrs() {
    assertThat(PLAYERS.keys()).containsExactly("missing-system-analyst", "missing-qa", "backend");
  }

  /** All six orders of the three players, each with simulations of its own. */
  @Test
  void valuesAreThoseOfAllOrdersSimulatedOneByOne() {
    Attribution found = attribution(1);
    double[] values = new double[3];
    List<int[]> orders = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (i != j) {
          orders.add(new int[] {i, j, 3 - i - j});
        }
      }
    }
    for (int[] order : orders) {
      long there = 0;
      for (int player : order) {
        double before = slip(there);
        there |= 1L << player;
        values[player] += (slip(there) - before) / orders.size();
      }
    }
    double[] shapley = found.shapley().values().stream().mapToDouble(Contribution::days).toArray();
    assertThat(shapley).containsExactly(values, within(1e-9));
  }

  @Test
  void contributionsAndBaseAddUpToTheSlip() {
    Attribution found = attribution(1);
    double days = found.shapley().values().stream().mapToDouble(Contribution::days).sum();
    assertThat(found.baseDays() + days).isCloseTo(found.slip(), within(1e-9));
    assertThat(found.slip()).isCloseTo(slip(7), within(1e-9));
    double points =
        found.onTimeShapley().values().stream()
            .mapToDouble(Attribution.OnTimeContribution::share)
            .sum();
    assertThat(found.onTimeBase() + points).isCloseTo(found.onTime(), within(1e-9));
    assertThat(found.method()).isEqualTo(Attribution.ENUMERATION);
    assertThat(found.subsets()).isEqualTo(8);
    assertThat(found.simulations()).isEqualTo(8 * RUNS);
  }

  @Test
  void threadsNeverShow() {
    assertThat(attribution(3)).isEqualTo(attribution(1));
  }

  private static Attribution attribution(int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      AttributionExperiment experiment = new AttributionExperiment(PLAYERS, TEAM.seed());
      PairedRuns runs =
          experiment.simulate(
              RUNS, new Threads(executor, threads, () -> false), (done, planned) -> {});
      return experiment.attribution(runs, Map.of());
    } finally {
      executor.shutdownNow();
    }
  }

  private static double slip(long on) {
    Scenario scenario = PLAYERS.scenario(on);
    TeamRun team = new TeamRun(scenario);
    double[] slips = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      Facts facts = team.run(TEAM.seed(), i);
      slips[i] = Measure.of(Measure.SLIP).of().applyAsDouble(facts, scenario);
    }
    return Arrays.stream(slips).average().orElseThrow();
  }
}
