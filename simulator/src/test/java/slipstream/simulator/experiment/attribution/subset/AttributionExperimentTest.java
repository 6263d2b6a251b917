package slipstream.simulator.experiment.attribution.subset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
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

  /** Twenty million simulations of eight subsets are 2,500,000 replications. */
  @Test
  void moreThanIsEverFinishedIsRefused() {
    assertThatThrownBy(() -> new AttributionExperiment(PLAYERS, 1).simulate(2_500_001, null, null))
        .hasMessage("2500001 runs of 8 subsets are too many");
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

  /** Differences of mean slips, each coalition simulated by itself. */
  @Test
  void whatOneSavesAndWhatTwoDoTogetherAreDifferencesOfSlips() {
    Attribution found = attribution(1);
    List<Contribution> contributions = List.copyOf(found.shapley().values());
    double widest = 0;
    for (int player = 0; player < 3; player++) {
      Estimate off = contributions.get(player).offAlone();
      assertThat(off.mean()).isCloseTo(slip(7 & ~(1 << player)) - slip(7), within(1e-9));
      assertThat((off.ci95().lo() + off.ci95().hi()) / 2).isCloseTo(off.mean(), within(1e-9));
      assertThat(off.ci95().lo()).isLessThanOrEqualTo(off.mean());
      widest = Math.max(widest, contributions.get(player).ci95().halfWidth());
    }
    assertThat(found.precisionReached()).isEqualTo(widest).isPositive();
    List<Interaction> pairs = found.interactions();
    assertThat(pairs).hasSize(3);
    for (int i = 0; i < 3; i++) {
      int one = 1 << PLAYERS.keys().indexOf(pairs.get(i).first());
      int other = 1 << PLAYERS.keys().indexOf(pairs.get(i).second());
      int third = 7 - one - other;
      double without = slip(one | other) - slip(one) - slip(other) + slip(0);
      double with = slip(7) - slip(one | third) - slip(other | third) + slip(third);
      assertThat(pairs.get(i).days()).isCloseTo((without + with) / 2, within(1e-9));
      assertThat(pairs.get(i).secondAlone()).isCloseTo(slip(7) - slip(7 - other), within(1e-9));
      assertThat(pairs.get(i).secondAfterFirst())
          .isCloseTo(slip(7 - one) - slip(third), within(1e-9));
      assertThat(Math.abs(pairs.get(i).days()))
          .isLessThanOrEqualTo(Math.abs(pairs.get(Math.max(0, i - 1)).days()));
    }
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
