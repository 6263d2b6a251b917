package slipstream.simulator.team.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Charges;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.TaskKind;

/** Two backend people who are given tasks. */
class CrewTest {
  private final Bench bench = new Bench(1, 2);
  private final Crew backend = bench.backend;
  private final Agent first = backend.member(0);
  private final Agent second = backend.member(1);

  @Test
  void aTaskGoesToWhoeverIsFreeThenToTheList() {
    Task[] tasks = {bench.task(3), bench.task(5), bench.task(1)};
    for (Task task : tasks) {
      backend.give(task);
    }
    assertThat(first.current()).isSameAs(tasks[0]);
    assertThat(second.current()).isSameAs(tasks[1]);
    assertThat(first.tasks()).isEqualTo(1);
    bench.run();
    assertThat(tasks[2].doneAt).isEqualTo(4); // 3 + 1
    assertThat(tasks[2].agent()).isSameAs(first);
    assertThat(first.idle()).isTrue();
    Task[] more = {bench.task(3), bench.task(5)};
    first.give(more[0]);
    first.give(more[1]);
    assertThat(more[1].agent()).isSameAs(first); // its own, though it has not begun
  }

  /** What an incident may stop: of a duty and a begun item, the item; of equals, the first. */
  @Test
  void theLeastUrgentIsInterrupted() {
    Task duty = bench.task(6);
    Task begun = bench.task(6);
    begun.urgency = Urgency.STARTED;
    backend.give(duty);
    backend.give(begun);
    bench.at(2, () -> alarm(1));
    bench.run();
    assertThat(duty.doneAt).isEqualTo(6);
    assertThat(begun.doneAt).isEqualTo(8); // 2 + 1 + 1 to get back + 4
  }

  @Test
  void ofEqualsTheFirstIsInterrupted() {
    Task one = bench.task(6);
    Task other = bench.task(6);
    backend.give(one);
    backend.give(other);
    bench.at(2, () -> alarm(1));
    bench.run();
    assertThat(one.doneAt).isEqualTo(8);
    assertThat(other.doneAt).isEqualTo(6);
  }

  private void alarm(double hours) {
    Task incident = bench.task(hours);
    incident.alarms();
    backend.give(incident);
  }

  @Test
  void whoHasLeastAtHandIsAskedAndWhoIsAwayIsNot() {
    assertThat(backend.leastBusy(null)).isSameAs(first); // the first among equals
    first.give(bench.task(1));
    assertThat(backend.leastBusy(null)).isSameAs(second);
    assertThat(backend.leastBusy(second)).isSameAs(first);
    second.give(bench.task(1));
    second.give(bench.task(1));
    assertThat(second.tasks()).isEqualTo(2);
    assertThat(backend.leastBusy(null)).isSameAs(first);
    Task away = bench.task(10);
    away.leaves(false);
    first.give(away);
    assertThat(first.away()).isTrue();
    assertThat(backend.leastBusy(null)).isSameAs(second);
    assertThat(backend.leastBusy(second)).isNull();
  }

  @Test
  void aDutyTakesItsHoursButWorkOnTheOthersStoriesTwiceTheTime() {
    Task own = work(bench.story(0, 2).part(1));
    Task foreign = work(bench.story(2, 0).part(0));
    assertThat(backend.speed(own)).isEqualTo(1);
    assertThat(backend.speed(foreign)).isEqualTo(0.5);
    Task duty =
        bench.desk.task(
            TaskKind.of("duty", new Activity(40, "duty", Activity.Group.DUTY)),
            Cause.OUTSIDE,
            1,
            null);
    duty.part = foreign.part;
    assertThat(backend.speed(duty)).isEqualTo(1);
    // Whoever holds a role at half a post knows both sides as well.
    Crew role = new Crew(Party.FRONTEND, null, -1, Cause.REVIEW, 0.5, 0.25);
    assertThat(role.speed(foreign)).isEqualTo(0.5);
    assertThat(role.causeOf(foreign)).isEqualTo(Cause.REVIEW);
    assertThat(backend.causeOf(foreign)).isEqualTo(Cause.PLANNED_WORK);
    foreign.leaves(false);
    assertThat(role.speed(foreign)).isEqualTo(1); // a day away is a day
  }

  private Task work(Part part) {
    Task task = bench.desk.task(TaskKind.OWN_WORK, Cause.PLANNED_WORK, 2, null);
    task.part = part;
    return task;
  }

  /** Two hours as usual, then 1.25 h done in each: 2 + 5 / 1.25. */
  @Test
  void aFasterPaceHoldsFromNowOn() {
    Part part = bench.story(0, 7).part(1);
    part.claim(first, 1, 1);
    bench.at(2, () -> backend.work(1.25, 1.5, 0));
    bench.run(3);
    bench.at(4, () -> assertThat(part.workedNow()).isCloseTo(4.5, within(1e-6))); // 2 + 2.5
    bench.run();
    assertThat(part.builtAt()).isCloseTo(6, within(1e-6));
    assertThat(part.proneHours()).isCloseTo(9.5, within(1e-6)); // 5 h count half as much again
  }

  @Test
  void aNewRunBeginsAtTheUsualPace() {
    backend.work(2, 2, 0);
    backend.clear();
    Part part = bench.story(0, 6).part(1);
    part.claim(first, 1, 1);
    bench.run();
    assertThat(part.builtAt()).isEqualTo(6);
    assertThat(part.proneHours()).isEqualTo(6);
  }

  @Test
  void itIsKnownByItsPartyAndItsSeat() {
    assertThat(backend.party()).isEqualTo(Party.BACKEND);
    assertThat(backend.discipline()).isEqualTo(DisciplineName.BACKEND);
    assertThat(backend.seat()).isEqualTo(1);
    assertThat(backend.size()).isEqualTo(2);
    assertThat(first.crew()).isSameAs(backend);
  }

  /** The first works on a part of 6 h, then one of 2 h from the backlog, which it is told to. */
  @Test
  void aShiftOfPrioritiesSetsAsideWhatIsAtHand() {
    assertThat(first.shift(Cause.OUTSIDE)).isFalse(); // there is nothing to leave
    Part left = bench.story(0, 6).part(1);
    left.claim(first, 1, 1);
    assertThat(first.working()).isTrue();
    assertThat(first.story()).isSameAs(left.story());
    assertThat(first.shift(Cause.OUTSIDE)).isFalse(); // nor anything to begin
    Part next = bench.story(0, 2).part(1);
    bench.backlog.add(next.story());
    bench.at(1, () -> assertThat(first.shift(Cause.OUTSIDE)).isTrue());
    bench.run();
    assertThat(next.builtAt()).isEqualTo(3); // 1 + 2
    assertThat(left.builtAt()).isEqualTo(9); // 3 + 1 to get back + 5
    assertThat(first.story()).isNull();
  }

  /** From a part of 6 h after 1 h to one of 2 h, which is finished first. */
  @Test
  void aTurnToTheNextPieceIsFollowedByAReturn() {
    Part left = bench.story(0, 6).part(1);
    left.claim(first, 1, 1);
    assertThat(first.turnToNext(Cause.OUTSIDE)).isFalse();
    Part next = bench.story(0, 2).part(1);
    bench.backlog.add(next.story());
    bench.at(1, () -> assertThat(first.turnToNext(Cause.OUTSIDE)).isTrue());
    bench.at(2, () -> assertThat(first.open()).isEqualTo(2));
    bench.run();
    assertThat(next.builtAt()).isEqualTo(3);
    assertThat(left.builtAt()).isEqualTo(9);
  }

  /** After 1 h to the second part for 1 h, then back, to the end, and back again. */
  @Test
  void whoeverHasTwoBegunPiecesCanTurnBackAndForth() {
    Part one = bench.story(0, 6).part(1);
    Part other = bench.story(0, 4).part(1);
    one.claim(first, 1, 1);
    assertThat(first.begunAtHand()).isZero();
    assertThat(first.turn(Cause.OUTSIDE)).isFalse();
    bench.backlog.add(other.story());
    bench.at(1, () -> first.turnToNext(Cause.OUTSIDE));
    bench.at(2, () -> assertThat(first.begunAtHand()).isEqualTo(1));
    bench.at(2.5, () -> assertThat(first.turn(Cause.OUTSIDE)).isTrue());
    bench.run();
    assertThat(one.builtAt()).isEqualTo(8.5); // 2.5 + 1 to get back + 5
    assertThat(other.builtAt()).isEqualTo(12); // 8.5 + 1 + 2.5
    assertThat(first.onPromisedWork()).isFalse();
  }

  @Test
  void anAbsenceHandsOverWhatWasBegunAndWhatComes() {
    Part part = bench.story(0, 6).part(1);
    part.claim(first, 1, 1);
    assertThat(first.onPromisedWork()).isTrue();
    Task meanwhile = bench.task(1);
    bench.at(2, () -> leave(first, 30));
    bench.at(4, () -> first.give(meanwhile));
    bench.run();
    assertThat(part.owner()).isSameAs(second);
    assertThat(part.builtAt()).isEqualTo(7); // 2 + 1 to get into it + 4
    assertThat(meanwhile.agent()).isSameAs(second);
    assertThat(meanwhile.doneAt).isEqualTo(8); // 7 + 1
    assertThat(first.open()).isZero();
  }

  @Test
  void nobodyIsAwayInAnothersPlace() {
    bench.at(0, () -> leave(first, 4));
    bench.at(1, () -> leave(first, 3));
    bench.run(5);
    assertThat(first.away()).isTrue(); // 4, then 3 more
    assertThat(second.idle()).isTrue();
    bench.run();
    assertThat(first.away()).isFalse();
  }

  private void leave(Agent who, double hours) {
    Task away = bench.task(hours);
    away.leaves(true);
    who.give(away);
  }

  @Test
  void whatNobodyPromisedYieldsToWhatSomebodyDid() {
    Story beyond = bench.story(0, 6);
    beyond.withdraw();
    beyond.part(1).claim(first, 1, 1);
    assertThat(first.onPromisedWork()).isFalse();
    Story promised = bench.story(0, 2);
    bench.at(1, () -> promised.part(1).claim(first, 1, 1));
    bench.run();
    assertThat(promised.doneAt()).isEqualTo(3);
    assertThat(beyond.doneAt()).isEqualTo(9); // 3 + 1 to get back + 5
  }

  /** Each of three absences is taken, though the second and third would hand over. */
  @Test
  void absencesThatWaitAreNotHandedOver() {
    Task quiet = bench.task(2);
    quiet.leaves(false);
    first.give(quiet);
    leave(first, 3);
    leave(first, 4);
    bench.run(6);
    assertThat(first.away()).isTrue();
    assertThat(second.away()).isFalse();
    bench.at(8, () -> assertThat(first.away()).isTrue()); // 2 + 3 + 4
    bench.at(9.5, () -> assertThat(first.away()).isFalse());
    bench.run();
  }

  /** The next piece cannot go on yet: what was set aside for it is an item like any other again. */
  @Test
  void whatWasSetAsideIsTakenUpAgainWhereTheNextPieceWaits() {
    Part left = bench.story(0, 6).part(1);
    left.claim(first, 1, 1);
    Part next = bench.story(0, 2).part(1);
    bench.waiting.add(next);
    bench.backlog.add(next.story());
    bench.at(1, () -> assertThat(first.shift(Cause.OUTSIDE)).isTrue());
    bench.at(2.5, () -> assertThat(first.onPromisedWork()).isTrue());
    bench.run();
    assertThat(next.owner()).isSameAs(first);
    assertThat(next.built()).isFalse();
    assertThat(left.builtAt()).isEqualTo(6); // it never left its thread: no getting back
  }

  /** Its inputs come at hour 2, when the first is busy: whoever is free begins it. */
  @Test
  void whatWaitedForItsInputsIsBegunByWhoeverIsFree() {
    Part part = bench.story(0, 6).part(1);
    bench.waiting.add(part);
    part.claim(first, 1, 1);
    assertThat(part.built()).isFalse();
    first.give(bench.task(20));
    second.give(bench.task(1));
    bench.at(2, () -> part.release(bench.task(0)));
    bench.at(3, () -> assertThat(second.open()).isEqualTo(1));
    bench.run(5);
    assertThat(first.open()).isZero();
    bench.run(8);
    assertThat(part.owner()).isSameAs(second);
    assertThat(part.builtAt()).isEqualTo(8);
    assertThat(part.lay()).isZero(); // begun at 2, and not left
  }

  /** Hour 0 to 2 idle, 3 h of work, 2 h away, 1 h to get back, 3 h of work; idle to 20. */
  @Test
  void everyHourIsOneOfSomething() {
    Part part = bench.story(0, 6).part(1);
    bench.at(2, () -> part.claim(first, 1, 1));
    bench.at(5, () -> bench.call(first, 2));
    bench.run();
    assertThat(hours(first, 20, Activity.OWN_WORK)).isEqualTo(6);
    assertThat(hours(first, 20, Activity.REWORK)).isEqualTo(2);
    assertThat(hours(first, 20, Activity.RESUMING)).isEqualTo(1);
    assertThat(hours(first, 20, Activity.IDLE)).isEqualTo(11);
    assertThat(hours(first, 20, Activity.WAITING)).isZero();
  }

  @Test
  void whoHasBegunSomethingThatCannotGoOnWaits() {
    Part part = bench.story(0, 6).part(1);
    bench.waiting.add(part);
    part.claim(first, 1, 1);
    first.give(bench.task(1));
    bench.run();
    assertThat(hours(first, 20, Activity.WAITING)).isEqualTo(19);
    assertThat(hours(second, 20, Activity.IDLE)).isEqualTo(20);
  }

  private static double hours(Agent who, double end, Activity activity) {
    double[] hours = new double[50];
    who.timeline().addHours(end, hours);
    return hours[activity.number()];
  }

  /** A fifth of each of 6 h is taken by tiredness. */
  @Test
  void tirednessIsChargedFromNowOn() {
    Part part = bench.story(0, 6).part(1);
    part.claim(first, 1, 1);
    bench.at(1, () -> backend.work(1, 1, 0.2));
    bench.run();
    Charges charges = new Charges();
    first.timeline().charge(0, 6, charges);
    assertThat(charges.hours(Cause.OVERTIME)).isCloseTo(1, within(1e-5)); // of 5 h
  }

  /** In the middle of a pair, a wait and a full list everything is forgotten. */
  @Test
  void aNewRunKnowsNothingOfTheOneBefore() {
    backend.workInPairs(1.6, 1);
    bench.story(0, 60).part(1).claim(first, 1, 1);
    Task wait = bench.task(1);
    wait.thenWait(5, Cause.OUTSIDE);
    bench.at(1, () -> bench.call(second, 30));
    bench.at(1, () -> bench.call(first, 30));
    bench.at(2, () -> bench.call(first, 30));
    bench.at(2, () -> backend.give(bench.task(3)));
    bench.at(2, () -> bench.desk.effortless(wait));
    bench.run(4);
    bench.clear();

    assertThat(first.idle() && second.idle()).isTrue();
    assertThat(first.tasks()).isZero();
    assertThat(first.open()).isZero();
    assertThat(backend.pool().size()).isZero();
    Part part = bench.story(0, 16).part(1);
    part.claim(first, 1, 1);
    assertThat(second.current().part).isSameAs(part);
    bench.run();
    assertThat(part.builtAt()).isCloseTo(10, within(1e-5)); // 16 / 1.6
    assertThat(hours(second, 10, Activity.PAIRING)).isCloseTo(10, within(1e-5));
    assertThat(wait.doneAt).isNotEqualTo(7);
  }

  /** Two hours later something follows, and nobody was needed for it. */
  @Test
  void whatFollowsLaterTakesNobodysTime() {
    double[] at = {0};
    Task task = bench.task(1);
    bench.at(1, () -> bench.desk.later(task, 2, done -> at[0] = bench.simulation.now()));
    bench.run();
    assertThat(at[0]).isEqualTo(3);
    assertThat(hours(first, 5, Activity.IDLE)).isEqualTo(5);
  }
}
