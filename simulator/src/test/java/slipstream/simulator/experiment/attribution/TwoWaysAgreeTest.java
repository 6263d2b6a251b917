package slipstream.simulator.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.OnTimeContribution;
import slipstream.simulator.experiment.attribution.subset.AttributionExperiment;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Interval;

/** Every subset and fresh orders, asked of the same teams under different luck. */
class TwoWaysAgreeTest {
  private static final Workers HERE = Threads.alone();

  /**
   * A difference of two independent values lies within its 95% interval, the root of both squared
   * half-widths; widened to 3.3 standard errors it fails for one in a thousand. There are 51
   * values, so for one in twenty choices of seeds something would; the seeds are fixed.
   */
  private static final double WIDENED = 3.3 / 1.96;

  @ParameterizedTest
  @CsvSource({
    "the-essay-team, 40",
    "four-frontends-six-backends, 40",
    "what-if-nobody-is-on-call, 200",
    "lesson-6-qa, 200",
    "frontend-without-designs, 200",
  })
  void theySayTheSame(String name, int runs) {
    Scenario team = Loading.shipped(name + ".yaml").scenario();
    Players players = Players.of(team);
    AttributionExperiment subsets = new AttributionExperiment(players, 1);
    Attribution exact =
        subsets.attribution(subsets.simulate(runs, HERE, (done, planned) -> {}), Map.of());
    FreshOrders orders = new FreshOrders(players, 2, StopRule.exactly(400));
    orders.simulate(HERE, (done, planned) -> {});
    Attribution fresh = orders.attribution(Map.of());

    assertThat(fresh.simulations()).isLessThan(20_000);
    assertThat(fresh.shapley().keySet()).isEqualTo(exact.shapley().keySet());
    for (String player : fresh.shapley().keySet()) {
      Contribution one = fresh.shapley().get(player);
      Contribution other = exact.shapley().get(player);
      assertThat(one.days())
          .as(player)
          .isCloseTo(other.days(), within(jointly(one.ci95(), other.ci95())));
      OnTimeContribution chance = fresh.onTimeShapley().get(player);
      OnTimeContribution exactChance = exact.onTimeShapley().get(player);
      assertThat(chance.share())
          .as(player)
          .isCloseTo(exactChance.share(), within(jointly(chance.ci95(), exactChance.ci95())));
    }
    assertThat(fresh.baseDays())
        .isCloseTo(exact.baseDays(), within(jointly(fresh.baseCi95(), exact.baseCi95())));
  }

  private static double jointly(Interval one, Interval other) {
    double squares = one.halfWidth() * one.halfWidth() + other.halfWidth() * other.halfWidth();
    return WIDENED * FastMath.sqrt(squares);
  }
}
