package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/** Blocks of four replications; whose luck they have is looked at with a team that has luck. */
class TrialsTest {
  private static final Offset<Double> CLOSE = within(1e-4);
  private static final long SEED = 7;
  private static final int BLOCK = 4;

  private static final Scenario WAITS =
      TwoWaits.team("structure.qa=missing", "practices.pairing=false").scenario();
  private static final ChoiceSet NONE = Trials.NONE;
  private static final List<ChoiceSet> SINGLES = ChoiceSet.singles(Choices.of(WAITS));
  private static final ChoiceSet ANALYST = SINGLES.get(0);
  private static final ChoiceSet PLATFORM = SINGLES.get(1);
  private static final ChoiceSet QA = SINGLES.get(2);

  /** More than eight sets: six pairs of the four, the four alone, and none of them. */
  private static final List<ChoiceSet> ELEVEN =
      Stream.of(List.of(NONE), SINGLES, ChoiceSet.together(Choices.of(WAITS), 2))
          .flatMap(List::stream)
          .toList();

  private final List<String> heard = new ArrayList<>();
  private final Stages stages = new Stages((done, of) -> heard.add(done + ""), 0);

  private Trials trials(Workers workers) {
    return new Trials(WAITS, SEED, false, BLOCK, workers, stages);
  }

  /** Stops once so many pieces were handed over. */
  private Workers stoppedAfter(int pieces) {
    return new Threads(Runnable::run, 1, () -> heard.size() >= pieces);
  }

  @Test
  void onlyWhatIsMissingIsSimulated() {
    Trials trials = trials(Threads.alone());
    assertThat(trials.runs(ANALYST)).isZero();
    assertThat(trials.extend(List.of(ANALYST, PLATFORM), 4)).isTrue();
    assertThat(trials.extend(List.of(ANALYST, PLATFORM), 4)).isTrue();
    assertThat(heard).containsExactly("8");
    // a new one needs both blocks, the others one: three in the second block
    assertThat(trials.extend(List.of(ANALYST, PLATFORM, QA), 8)).isTrue();
    assertThat(heard).containsExactly("8", "12", "24");
    // who has more already keeps it
    assertThat(trials.extend(List.of(QA), 2)).isTrue();
    assertThat(trials.runs(QA)).isEqualTo(8);
    assertThat(trials.kept(QA, 8)).containsExactly(new double[] {3, 3, 3, 3, 3, 3, 3, 3}, CLOSE);
    assertThat(trials.value(QA, 7)).isCloseTo(3, CLOSE);
    assertThat(heard).hasSize(3);
  }

  /** A last block is shorter: 4, 4 and 1 replications. */
  @Test
  void eachOptionHasAsManyAsItWasGiven() {
    Trials trials = trials(Threads.alone());
    assertThat(trials.extend(List.of(NONE, ANALYST), set -> set.equals(NONE) ? 9 : 4)).isTrue();
    assertThat(heard).containsExactly("8", "12", "13");
    assertThat(trials.runs(NONE)).isEqualTo(9);
    assertThat(trials.runs(ANALYST)).isEqualTo(4);
    // compared on those that both have: 3 days against 2
    assertThat(trials.moved(NONE, ANALYST).count()).isEqualTo(4);
    assertThat(trials.moved(NONE, ANALYST).mean()).isCloseTo(1, CLOSE);
    assertThat(trials.behind(ANALYST, NONE).mean()).isCloseTo(-1, CLOSE);
    assertThat(trials.kept(NONE, 9))
        .containsExactly(new double[] {3, 3, 3, 3, 3, 3, 3, 3, 3}, CLOSE);
    assertThat(trials.made(ANALYST)).isEqualTo(ANALYST.made(WAITS));
  }

  /** Eight options make a piece: eleven are two of them for each block. */
  @Test
  void aStopLeavesWholeBlocksOfAll() {
    for (int pieces = 1; pieces <= 5; pieces++) {
      heard.clear();
      Trials trials = trials(stoppedAfter(pieces));
      assertThat(trials.extend(ELEVEN, 12)).isFalse();
      assertThat(heard).hasSize(pieces);
      int whole = pieces / 2 * BLOCK;
      assertThat(ELEVEN).allMatch(set -> trials.runs(set) == whole);
    }
    heard.clear();
    Trials trials = trials(stoppedAfter(6));
    assertThat(trials.extend(ELEVEN, 12)).isTrue();
    assertThat(ELEVEN).allMatch(set -> trials.runs(set) == 12);
  }

  @Test
  void eightOptionsAreOnePiece() {
    assertThat(trials(Threads.alone()).extend(ELEVEN.subList(0, 8), 4)).isTrue();
    assertThat(heard).containsExactly("32");
  }

  /** Five stories of 6 h, of which each takes 9: 7.5 days of 5. With slack, four are promised. */
  @Test
  void whatPromisesLessIsSimulatedWithBothPromises() {
    Scenario team =
        Loading.shipped(
                "blank.yaml",
                "team.frontend.developers=0",
                "team.backend.developers=1",
                "backlog.frontend-share=0%",
                "sprint.length=5 days",
                "backlog.stories=5",
                "backlog.estimate-error=1.5")
            .scenario();
    ChoiceSet slack =
        ChoiceSet.singles(Choices.of(team)).stream()
            .filter(set -> set.name().equals("slack=20%"))
            .findFirst()
            .orElseThrow();
    Trials trials = new Trials(team, SEED, true, BLOCK, Threads.alone(), stages);
    assertThat(trials.extend(List.of(NONE, slack), 2)).isTrue();
    assertThat(stages.simulations()).isEqualTo(2 + 2 * 2);
    assertThat(trials.kept(slack, 2)).containsExactly(new double[] {2.5, 2.5}, CLOSE);
    assertThat(trials.free(0, slack, 2)).containsExactly(new double[] {1, 1}, CLOSE);
    assertThat(trials.free(1, slack, 2)).containsExactly(0, 0); // on time
    assertThat(trials.free(2, slack, 2)).containsExactly(new double[] {3, 3}, CLOSE);
    assertThat(trials.free(0, NONE, 2)).containsExactly(trials.kept(NONE, 2));
    // without promises of their own only what is kept is simulated, once each
    Stages once = new Stages((done, of) -> {}, 0);
    Trials kept = new Trials(team, SEED, false, BLOCK, Threads.alone(), once);
    kept.extend(List.of(slack), 2);
    assertThat(once.simulations()).isEqualTo(2);
    assertThat(kept.kept(slack, 2)).containsExactly(trials.kept(slack, 2));
  }

  /**
   * Replication 5 of an option has the luck of the team's replication 5, and keeps the promise of
   * it, which depends on how large stories are: whichever block it is in, whoever computes it.
   */
  @Test
  void aReplicationIsTheOneOfItsNumber() {
    Scenario team =
        Loading.shipped("the-essay-team.yaml", "backlog.stories=up-to-capacity").scenario();
    ChoiceSet option = ChoiceSet.singles(Choices.of(team)).get(0);
    Scenario made = option.made(team);
    double[] kept = new double[6];
    double[] free = new double[6];
    for (int run = 0; run < 6; run++) {
      TeamRun other = new TeamRun(made);
      kept[run] = slip(other.run(SEED, run, new TeamRun(team).promise(SEED, run)), made);
      free[run] = slip(other.run(SEED, run), made);
    }
    assertThat(kept).doesNotHaveDuplicates();
    Trials blocks = trials(team, BLOCK, Threads.alone(), option);
    assertThat(blocks.kept(option, 6)).containsExactly(kept);
    assertThat(blocks.free(0, option, 6)).containsExactly(free);
    Trials parts = trials(team, 1, new InParts(), option);
    assertThat(parts.kept(option, 6)).containsExactly(kept);
    assertThat(parts.free(0, option, 6)).containsExactly(free);
  }

  private Trials trials(Scenario team, int block, Workers workers, ChoiceSet option) {
    Trials trials = new Trials(team, SEED, true, block, workers, stages);
    assertThat(trials.extend(List.of(NONE, option), 6)).isTrue();
    return trials;
  }

  private static double slip(Facts facts, Scenario made) {
    return Measure.of(Measure.SLIP).of().applyAsDouble(facts, made);
  }

  /** Workers that get two pieces at a time, and hand one of them on. */
  private static final class InParts implements Workers {
    @Override
    public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
      for (int number = 0; number < pieces; number++) {
        int from = number / 2 * 2;
        Work<P> two = work.part(from, Math.min(pieces, from + 2));
        taker.test(two.part(number, number + 1).hand().apply(number));
      }
      return pieces;
    }
  }

  /** 1 - 5 and 4 - 6: -4 and -2. */
  @Test
  void aDifferenceIsTakenReplicationByReplication() {
    assertThat(Trials.difference(new double[] {1, 4}, new double[] {5, 6}).mean()).isEqualTo(-3);
    assertThat(Trials.difference(new double[] {1, 4}, new double[] {0, 3}).ci95().halfWidth())
        .isZero();
  }
}
