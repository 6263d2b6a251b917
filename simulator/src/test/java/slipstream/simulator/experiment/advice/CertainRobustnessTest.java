package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.advice.Robustness.Flip;
import slipstream.simulator.experiment.advice.Robustness.InWorlds;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.yaml.world.AssumptionsReading;
import slipstream.simulator.statistics.Share;

/**
 * Worlds without chance: an answer takes 0.5 to 2.5 days, as assumed 1, and a deployment 2 h to 18
 * h, as assumed 12, of days of 6 h. The analyst saves the one, platform the other.
 */
class CertainRobustnessTest {
  /** Times stand on a grid. */
  private static final Offset<Double> CLOSE = within(1e-4);

  private static final String ANSWER = "mechanisms.clarification.latency.missing";
  private static final String DEPLOY = "mechanisms.deployment.effort.missing";

  private static final Assumptions ALL =
      AssumptionsReading.of(
          TwoWaits.team(
              ANSWER + "={value: 1 day, range: 0.5 days to 2.5 days}",
              DEPLOY + "={value: 12h, range: 2h to 18h}"));

  private static final Assumptions BOTH = ALL.only(Set.of(ANSWER, DEPLOY));
  private static final Assumptions ONE = ALL.only(Set.of(ANSWER));
  private static final List<String> RANKED = List.of("platform", "system-analyst");

  private final List<String> heard = new ArrayList<>();

  private RobustAdvisor advisor(Assumptions assumptions, double[]... worlds) {
    return new RobustAdvisor(assumptions, RANKED, worlds, 4);
  }

  private Robustness found(RobustAdvisor advisor, Workers workers) {
    return advisor.robustness(workers, (done, planned) -> heard.add(done + " of " + planned));
  }

  /** Answers of 0.5, 1 and 2.5 days: platform is 1.5 and 1 ahead, then 0.5 behind. */
  @Test
  void whatIsBestDependsOnTheWorld() {
    RobustAdvisor advisor = advisor(ONE, places(0, 0.5, 1));
    Robustness found = found(advisor, Threads.alone());
    assertThat(advisor.complete()).isTrue();
    assertThat(found.worlds()).isEqualTo(3);
    assertThat(found.worldsAsked()).isEqualTo(3);
    assertThat(found.runsPerWorld()).isEqualTo(4);
    assertThat(found.assumptions()).isEqualTo(1);
    assertThat(found.unresolvedWorlds()).isZero();
    assertThat(found.options()).extracting(InWorlds::name).isEqualTo(RANKED);
    InWorlds platform = found.options().get(0);
    assertThat(platform.best()).isEqualTo(Share.of(2, 3));
    assertThat(platform.daysSaved()).isCloseTo(2, CLOSE);
    assertThat(platform.regret()).isCloseTo(0.5 / 3, CLOSE);
    InWorlds analyst = found.options().get(1);
    assertThat(analyst.daysSaved()).isCloseTo(4 / 3.0, CLOSE);
    assertThat(analyst.regret()).isCloseTo(2.5 / 3, CLOSE);
    assertThat(found.halfWidth()).isEqualTo(Share.of(2, 3).ci95().halfWidth());
    // 1, 1 and -1: t is 1/2, which Student's t of 2 degrees of freedom exceeds one time in three
    assertThat(found.confidence()).isCloseTo(2 / 3.0, within(1e-9));
    // four runs of the team and of two options, in three worlds and at two ends
    assertThat(found.simulations()).isEqualTo(5 * 12);
    assertThat(heard).hasSize(5).last().asString().startsWith("60 of ");
  }

  private static double[][] places(double... places) {
    return Arrays.stream(places).mapToObj(place -> new double[] {place}).toArray(double[][]::new);
  }

  /**
   * Deployments of 2 h, a third of a day, put the analyst 2/3 ahead of platform, and answers of 2.5
   * days 1/2. The other ends leave platform first. Of the two, the length of an answer goes with
   * platform's lead in these worlds, so its ends are tried first; but the deployment moves more.
   */
  @Test
  void anEndThatMakesAnotherBestIsAFlip() {
    double[][] worlds = {{0.9, 0.5}, {0.5, 0.4}, {0.1, 0.6}};
    Robustness found = found(advisor(BOTH, worlds), Threads.alone());
    assertThat(found.tried()).isEqualTo(4);
    assertThat(found.flips()).extracting(Flip::key).containsExactly(DEPLOY, ANSWER);
    assertThat(found.flips()).extracting(Flip::value).containsExactly("12h", "1 day");
    assertThat(found.flips()).extracting(Flip::end).containsExactly("2h", "2.5 days");
    assertThat(found.flips()).extracting(Flip::best).containsOnly("system-analyst");
    assertThat(found.flips().get(0).ahead().mean()).isCloseTo(2 / 3.0, CLOSE);
    assertThat(found.flips().get(1).ahead().mean()).isCloseTo(0.5, CLOSE);
  }

  /** Platform is best in all three, yet an answer of 2.5 days would put the analyst first. */
  @Test
  void whatIsNeverBestInAFewWorldsIsTriedAtTheirEnds() {
    Robustness found = found(advisor(ONE, places(0, 0.2, 0.5)), Threads.alone());
    assertThat(found.options().get(1).best().share()).isZero();
    assertThat(found.flips()).extracting(Flip::end).containsExactly("2.5 days");
  }

  /**
   * Thirteen assumptions on what is switched off here or concerns a frontend that has nothing to
   * do, and the answer, the last in the order of keys. As it grows the lead falls; the others grow
   * and fall.
   */
  @Test
  void theEndsOfThoseThatMatterMostAreTried() {
    Pattern idle =
        Pattern.compile(
            "backlog.frontend-size|starting-conditions.(frontend|backend.(api|access|env)).*");
    Set<String> keys =
        ALL.list().stream()
            .map(Assumption::key)
            .filter(idle.asMatchPredicate().or(ANSWER::equals))
            .collect(Collectors.toSet());
    Assumptions fourteen = ALL.only(keys);
    assertThat(fourteen.list()).hasSize(14).last().extracting(Assumption::key).isEqualTo(ANSWER);
    double[][] worlds = {row(14, 0.3, 0.1), row(14, 0.7, 0.5), row(14, 0.4, 0.9)};
    Robustness found = found(advisor(fourteen, worlds), Threads.alone());
    assertThat(found.tried()).isEqualTo(24); // both ends of twelve
    assertThat(found.flips()).extracting(Flip::key).containsExactly(ANSWER);
  }

  private static double[] row(int length, double all, double last) {
    double[] row = new double[length];
    Arrays.fill(row, all);
    row[length - 1] = last;
    return row;
  }

  /** As precise as half of 200 would be known: 40 of 40 is 0.912 to 1, by Wilson. */
  @Test
  void worldsEndWhereTheShareIsKnown() {
    double[] low = new double[200];
    Robustness found = found(advisor(ONE, places(low)), Threads.alone());
    assertThat(found.worlds()).isEqualTo(40);
    assertThat(found.worldsAsked()).isEqualTo(200);
    assertThat(found.confidence()).isEqualTo(1);
  }

  /**
   * Places 0 and 1 in turn: each is best in 20 of 40 worlds, which is not known as precisely as the
   * last of 41 would make it. QA, which saves nothing, is not tried in that one, nor at an end.
   */
  @Test
  void whatIsHopelessIsDroppedAfterFortyWorlds() {
    Assumptions withQa =
        AssumptionsReading.of(
                TwoWaits.team(
                    "structure.qa=missing",
                    ANSWER + "={value: 1 day, range: 0.5 days to 2.5 days}"))
            .only(Set.of(ANSWER));
    double[] turns = new double[41];
    Arrays.setAll(turns, world -> world % 2);
    RobustAdvisor advisor =
        new RobustAdvisor(withQa, List.of("platform", "system-analyst", "qa"), places(turns), 4);
    Robustness found = found(advisor, Threads.alone());
    assertThat(found.worlds()).isEqualTo(41);
    assertThat(found.options()).extracting(InWorlds::worlds).containsExactly(41, 41, 40);
    assertThat(found.simulations()).isEqualTo(40 * 16 + 12 + 2 * 12);
    // 21 to 20 is next to nothing
    assertThat(found.confidence()).isZero();
  }

  /** Of 40 worlds platform is best in 26: 12/40 with a standard error of 0.153, so t is 1.964. */
  @Test
  void fortyWorldsAreOneLook() {
    double[] places = new double[40];
    Arrays.fill(places, 26, 40, 1);
    // Student's t of 39 degrees of freedom exceeds it with probability 0.0284.
    assertThat(found(advisor(ONE, places(places)), Threads.alone()).confidence())
        .isCloseTo(1 - 0.0284, within(1e-4));
  }

  /** Each world is a piece, and the first is computed whatever is asked: two are told, one not. */
  @Test
  void aStopLeavesTheWorldsThatAreThere() {
    RobustAdvisor one = advisor(ONE, places(0, 0.5, 1));
    assertThat(found(one, stoppedAfter(1))).isNull();
    assertThat(one.complete()).isFalse();
    heard.clear();
    RobustAdvisor two = advisor(ONE, places(0, 0.5, 1));
    Robustness worlds = found(two, stoppedAfter(2));
    assertThat(two.complete()).isFalse();
    assertThat(worlds.worlds()).isEqualTo(2);
    assertThat(worlds.tried()).isZero();
    heard.clear();
    RobustAdvisor ends = advisor(ONE, places(0, 0.5, 1));
    Robustness low = found(ends, stoppedAfter(4)); // the lower end of the answer, not the upper
    assertThat(ends.complete()).isFalse();
    assertThat(low.worlds()).isEqualTo(3);
    assertThat(low.tried()).isEqualTo(1);
    assertThat(low.flips()).isEmpty();
  }

  private Workers stoppedAfter(int pieces) {
    return new Threads(Runnable::run, 1, () -> heard.size() >= pieces);
  }

  /** Three options and the team, 4 runs of each in 200 worlds, and four times that at 24 ends. */
  @Test
  void itSaysHowManyReplicationsItTakesAtMost() {
    assertThat(RobustAdvisor.replications(200, 3, 4)).isEqualTo(4 * 4 * (200 + 4 * 24));
    found(advisor(ONE, places(0, 1)), Threads.alone());
    // a quarter of those of two options in two worlds: races mostly end long before
    assertThat(heard.get(0)).isEqualTo("12 of " + 3 * 4 * (2 + 4 * 24) / 4);
  }

  /** Each fifth of a range has one of five worlds; which, is up to the team's seed. */
  @Test
  void worldsAreDrawnFromAllPartsOfARange() {
    double[][] drawn = RobustAdvisor.draw(5, BOTH);
    assertThat(drawn).hasNumberOfRows(5);
    for (int assumption = 0; assumption < 2; assumption++) {
      int column = assumption;
      assertThat(Arrays.stream(drawn).map(row -> (int) (row[column] * 5)))
          .containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    }
    assertThat(RobustAdvisor.draw(5, BOTH)).isDeepEqualTo(drawn);
    Assumptions other = AssumptionsReading.of(TwoWaits.team("seed=8")).only(Set.of(ANSWER, DEPLOY));
    assertThat(RobustAdvisor.draw(5, other)[0]).isNotEqualTo(drawn[0]);
  }
}
