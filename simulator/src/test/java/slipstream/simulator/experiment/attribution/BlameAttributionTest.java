package slipstream.simulator.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.attribution.BlameAttribution.Reason;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.ledger.Party;

/**
 * A team of two, a story of 24 hours on either side in a sprint of 5 days: a fifth a day is
 * planned, a quarter a day is done, and observers overlook a lag of 12%. All of frontend's work
 * shows and a fifth of backend's, so backend alone looks late, on days 1 to 3: it gets all of the
 * blame.
 */
class BlameAttributionTest {
  private static final String EVEN =
      "perception.visibility={frontend: 60%, backend: 60%, hidden: 0%}";
  private static final int RUNS = 2_000;

  @Test
  void whatVisibilityAddsIsTheBlameThatIsNotThereWithoutIt() {
    BlameAttribution found = divide();

    assertThat(found.party()).isEqualTo("backend");
    assertThat(found.blamed()).isEqualTo(1);
    // Of both 60% shows, 15% a day: they lag by 15% on day 3, both, and are named as often. One
    // naming in each run: five standard errors of a share of one half.
    assertThat(found.even()).isCloseTo(0.5, within(5 * 0.5 / Math.sqrt(RUNS)));
    Reason visibility = found.reasons().get("visibility");
    assertThat(found.even() + visibility.share()).isCloseTo(found.blamed(), within(1e-12));
    assertThat(visibility.offAlone().mean()).isCloseTo(-visibility.share(), within(1e-12));
    assertThat(visibility.because()).isTrue();
  }

  @Test
  void whatChangesNothingIsNoReason() {
    Reason nothing = divide().reasons().get("nothing");
    assertThat(nothing.share()).isZero();
    assertThat(nothing.because()).isFalse();
  }

  /** Fifty runs share an order: of its scatter, and so of reasons, nothing is known. */
  @Test
  void oneOrderGivesNoReason() {
    BlameAttribution found = divide(50);

    assertThat(found.precisionReached()).isNaN();
    assertThat(found.blamedCi95().lo()).isNaN();
    Reason visibility = found.reasons().get("visibility");
    assertThat(visibility.share()).isPositive();
    assertThat(visibility.ci95().lo()).isNaN();
    assertThat(visibility.because()).isFalse();
  }

  private static BlameAttribution divide() {
    return divide(RUNS);
  }

  private static BlameAttribution divide(int runs) {
    Scenario given = team();
    Scenario even = team(EVEN);
    Players players =
        Players.ofRoles(List.of("visibility", "nothing"), off -> (off & 1) == 0 ? given : even);
    // Every role is there, and a discipline's own errors are no players.
    assertThat(players.keys()).containsExactly("visibility", "nothing");
    FreshOrders orders = FreshOrders.ofBlame(players, Party.BACKEND, 1, StopRule.exactly(runs));
    orders.simulate(Threads.alone(), (done, planned) -> {});
    assertThat(orders.complete()).isTrue();
    return orders.blame("backend", 0);
  }

  private static Scenario team(String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
                "team.frontend.developers=1",
                "team.backend.developers=1",
                "sprint.length=5 days",
                "backlog.stories=1",
                "backlog.frontend-size=24h",
                "backlog.backend-size=24h",
                "perception.tolerance=12%",
                "perception.visibility={frontend: 100%, backend: 20%, hidden: 0%}",
                "perception.transparency={base: 0%, scrum-master: 0%, contract-first: 0%, blameless-reviews: 0%}"));
    settings.addAll(List.of(more));
    return Loading.shipped("blank.yaml", settings.toArray(String[]::new)).scenario();
  }
}
