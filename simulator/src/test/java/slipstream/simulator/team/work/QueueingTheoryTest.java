package slipstream.simulator.team.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.MechanismList;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Developers who do nothing but unplanned requests are a queueing system: Poisson arrivals at rate
 * λ an hour, n servers, first come first served.
 *
 * <p>The number that waits is looked at every two hours, and Little's law makes it a mean wait, W =
 * Lq/λ: what the formulas give. Each replication runs 20,000 hours, the first 500 deleted: at a
 * utilisation of 0.6 the relaxation time is below 25 mean service times. Tolerance: 0.5% of the
 * wait, three standard errors or more over fixed seeds, which is checked.
 */
class QueueingTheoryTest {
  private static final double TOLERANCE = 0.005;
  private static final double WARM_UP = 500;
  private static final double HOURS = 20_000;

  /** M/M/1: W = ρ E[S]/(1 - ρ). */
  @Test
  void oneDeveloperWithExponentialRequestsIsMM1() {
    expectWait(0.5 * 1 / (1 - 0.5), 1, 0.5, "{exponential: {mean: 1h}}", 1_400);
  }

  /** M/D/1: half of that. */
  @Test
  void oneDeveloperWithRequestsOfOneSizeIsMD1() {
    expectWait(0.5 * 1 / (2 * (1 - 0.5)), 1, 0.5, "1h", 750);
  }

  /** M/G/1, Pollaczek and Khinchine: W = λ E[S²]/(2 (1 - ρ)). */
  @Test
  void oneDeveloperWithAnyRequestsIsMG1() {
    // Uniform on 0 to 2 h: E[S²] = 4/3
    expectWait(0.5 * 4 / 3 / (2 * (1 - 0.5)), 1, 0.5, "{uniform: {low: 0h, high: 2h}}", 950);
  }

  /** A right-skewed law with a squared coefficient of variation of e^σ² - 1. */
  @Test
  void oneDeveloperWithLognormalRequestsIsMG1() {
    // Median 1 h, σ = 0.5: E[S] = e^0.125 = 1.133, E[S²] = e^0.5 = 1.649; λ = 0.4: ρ = 0.453
    double rho = 0.4 * FastMath.exp(0.125);
    double wait = 0.4 * FastMath.exp(0.5) / (2 * (1 - rho));
    expectWait(wait, 1, 0.4, "{lognormal: {median: 1h, sigma: 0.5}}", 1_250);
  }

  /** M/M/n: W = C(n, a) E[S]/(n - a), with Erlang's C for a = λ E[S]. */
  @Test
  void severalDevelopersWithExponentialRequestsAreErlangC() {
    // n = 2, a = 1.2: C = (1.2²/2)/(1 - 0.6) / (1 + 1.2 + that) = 1.8/4 = 0.45; W = 0.45/0.8
    assertThat(erlangC(2, 1.2)).isCloseTo(0.45, within(1e-12));
    expectWait(erlangC(3, 1.8) / (3 - 1.8), 3, 1.8, "{exponential: {mean: 1h}}", 1_400);
  }

  /** The chance to wait: the Poisson weight of n, over 1 - a/n, against the weights below n. */
  private static double erlangC(int n, double a) {
    double weight = 1;
    double below = 0;
    for (int k = 0; k < n; k++) {
      below += weight;
      weight *= a / (k + 1);
    }
    double waiting = weight / (1 - a / n);
    return waiting / (below + waiting);
  }

  private static void expectWait(
      double expected, int developers, double rate, String effort, int replications) {
    Queue queue = new Queue(developers, rate, effort);
    Moments waiting = new Moments();
    for (int i = 0; i < replications; i++) {
      waiting.add(queue.meanWaiting(i));
    }
    double wait = waiting.mean() / rate; // Little
    double error = waiting.sd() / FastMath.sqrt(waiting.count()) / rate;
    assertThat(error).as("standard error").isLessThan(TOLERANCE * expected / 3);
    assertThat(wait).isCloseTo(expected, within(TOLERANCE * expected));
  }

  /** A team of backend developers without stories. */
  private static final class Queue {
    private final Scenario scenario;
    private final Workplace workplace;
    private final MechanismList mechanisms;
    private final Timer look;
    private double waiting;
    private int looks;

    Queue(int developers, double rate, String effort) {
      scenario =
          Loading.shipped(
                  "blank.yaml",
                  "seed=11",
                  "team.frontend.developers=0",
                  "backlog.frontend-share=0%",
                  "team.backend.developers=" + developers,
                  "structure.scrum-master=missing",
                  "mechanisms.unplanned-requests.enabled=true",
                  "mechanisms.unplanned-requests.falls-to=backend",
                  "mechanisms.unplanned-requests.at-once.missing=100%",
                  "mechanisms.unplanned-requests.rate=" + 6 * rate, // a day
                  "mechanisms.unplanned-requests.effort=" + effort)
              .scenario();
      workplace = new Workplace(scenario, Witness.NOBODY);
      mechanisms = new MechanismList(workplace, new Story[0]);
      workplace.desk().connect(mechanisms, new NoStories());
      look = workplace.simulation().timer(15, this::look);
    }

    double meanWaiting(int replication) {
      waiting = 0;
      looks = 0;
      workplace.reset(RandomStream.replicationKey(scenario.seed(), replication));
      mechanisms.begin();
      look.in(WARM_UP);
      workplace.simulation().run(HOURS);
      return waiting / looks;
    }

    private void look() {
      waiting += workplace.discipline(1).pool().size();
      looks++;
      look.in(2);
    }
  }
}
