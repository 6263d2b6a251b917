package slipstream.simulator.team.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.TaskKind;

/** A story of 4 h on the frontend and 6 h on the backend, one person on either side. */
class StoryTest {
  private Bench bench;
  private Story story;
  private Part front;
  private Part back;

  @BeforeEach
  void aStory() {
    bench = new Bench(1, 1);
    story = bench.story(4, 6);
    front = story.part(0);
    back = story.part(1);
  }

  private void begin() {
    front.claim(bench.frontend.member(0), 1, 1);
    back.claim(bench.backend.member(0), 1, 1);
  }

  @Test
  void itGoesFromStageToStageOnceItsPartsAreBuilt() {
    begin();
    bench.run();

    assertThat(bench.told)
        .containsExactly(
            "built frontend at 4.0",
            "built backend at 6.0",
            "INTEGRATE at 6.0",
            "TEST at 6.0",
            "APPROVE at 6.0",
            "DEPLOY at 6.0",
            "done at 6.0",
            "supply told at 6.0");
    assertThat(story.done()).isTrue();
    assertThat(story.doneAt()).isEqualTo(6);
    assertThat(front.builtAt()).isEqualTo(4);
    assertThat(story.nearest()).isSameAs(back); // built last
  }

  @Test
  void whatHoldsItKeepsItInItsStage() {
    begin();
    story.hold();
    bench.at(9, () -> story.release(back.latest()));
    bench.run(8);
    assertThat(story.stage()).isEqualTo(Stage.BUILD);
    assertThat(story.done()).isFalse();
    bench.run();
    assertThat(story.doneAt()).isEqualTo(9);
  }

  @Test
  void aStageThatMustBeRepeatedIsEnteredAgain() {
    begin();
    story.repeatStage();
    bench.run();
    assertThat(bench.told.subList(2, 5))
        .containsExactly("BUILD at 6.0", "INTEGRATE at 6.0", "TEST at 6.0");
  }

  @Test
  void beforeAnybodyBeganItNothingIsDone() {
    assertThat(story.stage()).isEqualTo(Stage.BUILD);
    assertThat(story.started()).isFalse();
    assertThat(story.committed()).isFalse();
    assertThat(back.built()).isFalse();
    assertThat(bench.task(1).waits()).isFalse();
    assertThat(story.doneAt()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(story.latest()).isNull();
    assertThat(story.rank()).isEqualTo(3);
    assertThat(story.parts()).isEqualTo(2);
    assertThat(story.estimate()).isEqualTo(10); // 4 + 6
    assertThat(front.index()).isEqualTo(6); // 3 stories of two parts before it
    assertThat(back.index()).isEqualTo(7);
    assertThat(back.claimable()).isTrue();
    assertThat(back.progress()).isZero();
    assertThat(back.lay()).isZero();
    assertThat(back.redo(1, TaskKind.REWORK, Cause.OUTSIDE, null)).isNull(); // there is nothing yet
  }

  @Test
  void aPartThatIsNotNeededIsBuiltFromTheStart() {
    Story one = bench.story(0, 6);
    assertThat(one.part(0).present()).isFalse();
    assertThat(one.part(0).built()).isTrue();
    assertThat(one.part(0).claimable()).isFalse();
    assertThat(one.part(0).progress()).isEqualTo(1);
    assertThat(one.estimate()).isEqualTo(6);
    assertThat(one.nearest()).isSameAs(one.part(1));
    one.part(1).claim(bench.backend.member(0), 1, 1);
    bench.run();
    assertThat(one.doneAt()).isEqualTo(6);
  }

  @Test
  void ofPartsThatAreNotBuiltTheOneThatSomebodyTookUpIsNearest() {
    assertThat(story.nearest()).isNotNull();
    back.claim(bench.backend.member(0), 1, 1);
    assertThat(story.nearest()).isSameAs(back);
    front.claim(bench.frontend.member(0), 1, 1);
    bench.run(5);
    assertThat(story.nearest()).isSameAs(front); // the only one that is built
  }

  @Test
  void whoBeginsWhatNobodyCommittedPullsItIn() {
    begin();
    assertThat(story.started()).isTrue();
    assertThat(bench.pulledIn).isEqualTo(1); // once for both parts
    Story committed = bench.story(4, 6);
    committed.commit();
    committed.part(0).claim(bench.frontend.member(0), 1, 1);
    assertThat(committed.committed()).isTrue();
    assertThat(bench.pulledIn).isEqualTo(1);
  }

  @Test
  void itsProgressIsSeenWhileSomebodyWorks() {
    begin();
    bench.run(1.5);
    bench.at(3, () -> {});
    bench.run(3);
    assertThat(back.workedNow()).isEqualTo(3);
    assertThat(back.progress()).isEqualTo(0.5); // 3 of 6
    assertThat(back.claimable()).isFalse();
    assertThat(bench.backend.member(0).open()).isEqualTo(1);
    bench.run();
    assertThat(back.progress()).isEqualTo(1);
    assertThat(bench.backend.member(0).open()).isZero();
  }

  /** Estimated 6 h; own errors make it 9, luck of the sprint 10.8. */
  @Test
  void anOverrunIsSharedAmongOwnErrorsAndLuck() {
    back.claim(bench.backend.member(0), 1.5, 1.2);
    assertThat(back.actual()).isCloseTo(10.8, within(1e-6));
    assertThat(back.estimate()).isEqualTo(6);
    Task work = bench.backend.member(0).current();
    assertThat(work.plannedShare).isCloseTo(6 / 10.8, within(1e-6));
    // 4.8 h of 10.8 too many; by own errors alone half more, by luck alone a fifth: 5 to 2
    assertThat(work.ownShare).isCloseTo(4.8 / 10.8 * 5 / 7, within(1e-6));
    assertThat(work.own).isEqualTo(Cause.BACKEND);
  }

  @Test
  void moreLuckThanOwnErrorsLeavesTheSmallerPartToThem() {
    back.claim(bench.backend.member(0), 1.2, 1.5); // 10.8 again: 2 to 5
    Task work = bench.backend.member(0).current();
    assertThat(work.ownShare).isCloseTo(4.8 / 10.8 * 2 / 7, within(1e-6));
  }

  @Test
  void luckThatSavesHoursTakesNoneOfTheOverrun() {
    back.claim(bench.backend.member(0), 2, 0.8); // 6 x 1.6
    Task work = bench.backend.member(0).current();
    assertThat(work.plannedShare).isCloseTo(1 / 1.6, within(1e-6));
    assertThat(work.ownShare).isCloseTo(0.6 / 1.6, within(1e-6));
  }

  @Test
  void workBelowItsEstimateIsAllPlanned() {
    back.claim(bench.backend.member(0), 0.5, 1);
    Task work = bench.backend.member(0).current();
    assertThat(work.plannedShare).isEqualTo(1);
    assertThat(work.ownShare).isZero();
    assertThat(back.actual()).isEqualTo(3);
  }

  /** Each surprise costs an hour before the work goes on: 2 + 1 + 3 + 1 + 1. */
  @Test
  void surprisesStopTheWorkUntilTheyAreMended() {
    bench.surprises.add(2.0);
    bench.surprises.add(5.0);
    back.claim(bench.backend.member(0), 1, 1);
    bench.run(2.5);
    assertThat(back.workedNow()).isEqualTo(2);
    bench.run();
    assertThat(back.builtAt()).isEqualTo(8);
  }

  @Test
  void aSurpriseAtTheVeryEndIsMendedBeforeThePartIsBuilt() {
    bench.surprises.add(6.0);
    back.claim(bench.backend.member(0), 1, 1);
    bench.run();
    assertThat(back.builtAt()).isEqualTo(7);
  }

  @Test
  void workThatIsDoneAgainHoldsThePartWhileItIsNotBuilt() {
    begin();
    Task[] again = new Task[2];
    bench.at(5, () -> again[0] = back.redo(2, TaskKind.REWORK, Cause.OUTSIDE, null));
    bench.run();
    assertThat(again[0].effort()).isEqualTo(2);
    assertThat(again[0].trigger).isNotNull(); // what the part was at
    assertThat(back.builtAt()).isEqualTo(8); // 6 + 2
    assertThat(story.doneAt()).isEqualTo(8);
  }

  @Test
  void workThatIsDoneAgainAfterItWasBuiltHoldsTheStory() {
    begin();
    Task cause = bench.task(1);
    bench.at(
        5,
        () ->
            assertThat(front.redo(3, TaskKind.REWORK, Cause.OUTSIDE, cause).trigger)
                .isSameAs(cause));
    bench.run();
    assertThat(front.builtAt()).isEqualTo(4);
    assertThat(story.doneAt()).isEqualTo(8); // 5 + 3
    // Nobody mends what is done.
    assertThat(front.redo(3, TaskKind.REWORK, Cause.OUTSIDE, null)).isNull();
  }

  @Test
  void workOfNoHoursIsNotDoneAgain() {
    begin();
    assertThat(back.redo(0, TaskKind.REWORK, Cause.OUTSIDE, null)).isNull();
    bench.run();
    assertThat(story.doneAt()).isEqualTo(6);
  }

  /** An incident takes 2 h after 3 of 6; getting back takes 1. */
  @Test
  void itLayWhileOthersCameFirst() {
    begin();
    bench.at(
        3,
        () -> {
          Task incident = bench.task(2);
          incident.alarms();
          bench.backend.give(incident);
        });
    bench.run();
    assertThat(back.builtAt()).isEqualTo(9);
    assertThat(back.lay()).isEqualTo(3); // 9 on the clock, 6 of work
  }

  @Test
  void hoursThatWeighMoreOrLessCountForDefectsOnly() {
    back.claim(bench.backend.member(0), 1, 1);
    back.weigh(2);
    back.weigh(-0.5);
    assertThat(back.proneHours()).isEqualTo(7.5); // 6 + 2 - 0.5
    assertThat(back.actual()).isEqualTo(6);
  }

  @Test
  void aWaitAfterAnEffortIsCountedForThePartThatWaited() {
    begin();
    Task question = bench.task(1);
    question.part = back;
    question.story = story;
    question.thenWait(4, Cause.OUTSIDE);
    assertThat(question.waits()).isTrue();
    bench.desk.give(question, bench.frontend); // asked by the frontend, after its 4 h
    bench.run();

    assertThat(bench.desk.waits().hours(1, Party.FRONTEND)).isEqualTo(6); // 4, then 1 / 0.5
    assertThat(bench.desk.waits().hours(1, Party.OUTSIDE)).isEqualTo(4);
    assertThat(bench.desk.waits().hours(0, Party.OUTSIDE)).isZero();
  }

  @Test
  void whatTheOwnerDoesForItsPartIsNoWait() {
    begin();
    Task duty = bench.task(1);
    duty.part = back;
    duty.story = story;
    bench.desk.give(duty, bench.backend.member(0));
    bench.run();
    assertThat(bench.desk.waits().hours(1, Party.BACKEND)).isZero();
  }

  @Test
  void partsOfAStoryThatIsNotPromisedWaitForNobody() {
    story.withdraw();
    begin();
    Task question = bench.task(1);
    question.part = back;
    question.story = story;
    bench.desk.give(question, bench.frontend);
    bench.run();
    assertThat(bench.desk.waits().hours(1, Party.FRONTEND)).isZero();
  }

  /** A wait of 4 h that nobody chases takes half as long again. */
  @Test
  void waitsThatNobodyChasesTakeLonger() {
    bench.desk.stretchWaits(() -> 1.5, Cause.REVIEW);
    double[] over = {0, 0, 0};
    Task question = bench.task(1);
    question.detail = 7;
    question.thenWait(4, Cause.OUTSIDE);
    question.outcome(
        task -> {
          over[0] = bench.simulation.now();
          over[1] = task.detail;
          over[2] = task.cause == Cause.REVIEW ? 1 : 0;
        });
    bench.frontend.give(question);
    bench.run();
    assertThat(over).containsExactly(7, 7, 1); // 1 + 4 + 2; the detail is handed on
  }

  @Test
  void waitsThatAreChasedEndAsTheyWould() {
    double[] over = {0, 0};
    Task question = bench.task(1);
    question.detail = 7;
    question.thenWait(4, Cause.OUTSIDE);
    question.outcome(
        task -> {
          over[0] = bench.simulation.now();
          over[1] = task.detail;
        });
    bench.frontend.give(question);
    bench.run();
    assertThat(over).containsExactly(5, 7); // 1 + 4
    assertThat(bench.desk.tasks()).isEqualTo(2); // the question and its wait
  }

  @Test
  void aWaitIsTheStepThatItsPartOrItsStoryIsAt() {
    begin();
    Task question = bench.task(1);
    question.part = back;
    question.story = story;
    question.thenWait(10, Cause.OUTSIDE);
    bench.desk.effortless(question);
    assertThat(back.latest()).isSameAs(bench.desk.task(bench.desk.tasks() - 1));
    Task approval = bench.task(1);
    approval.story = story;
    approval.thenWait(10, Cause.OUTSIDE);
    bench.desk.effortless(approval);
    assertThat(story.latest()).isSameAs(bench.desk.task(bench.desk.tasks() - 1));
    assertThat(approval.doneAt).isZero();
  }

  @Test
  void theDeskKeepsAnyNumberOfTasks() {
    for (int i = 0; i < 600; i++) {
      bench.task(i);
    }
    assertThat(bench.desk.tasks()).isEqualTo(600);
    assertThat(bench.desk.task(599).effort()).isEqualTo(599);
    bench.desk.clear();
    assertThat(bench.desk.tasks()).isZero();
    Task first = bench.desk.task(0);
    assertThat(bench.task(2)).isSameAs(first); // used again
  }

  @Test
  void takingAPartUpIsAStepOfItsAgent() {
    bench.at(2, () -> back.claim(bench.backend.member(0), 1, 1));
    bench.run(2);
    assertThat(back.claimed().availableAt).isZero();
    assertThat(back.claimed().doneAt).isEqualTo(2);
    assertThat(back.claimed().cause).isEqualTo(Cause.PLANNED_WORK);
    assertThat(back.claimed().performer).isSameAs(bench.backend.member(0).timeline());
  }

  @Test
  void whatACrewIsGivenForAStoryBeyondThePromiseYields() {
    story.withdraw();
    Task duty = bench.task(5);
    duty.story = story;
    bench.desk.give(duty, bench.backend);
    Task promised = bench.task(1);
    bench.at(1, () -> bench.backend.give(promised));
    bench.run();
    assertThat(promised.doneAt).isEqualTo(2);
  }

  @Test
  void aNewRunHasNoPartsUntilTheyAreGivenASize() {
    begin();
    bench.run();
    story.clear();
    assertThat(back.present()).isFalse();
    assertThat(story.estimate()).isZero();
    assertThat(story.done()).isFalse();
  }
}
