package slipstream.simulator.team.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/** Chains short enough to walk by hand: hours of each cause, which sum to the finish. */
class CriticalChainTest {
  private static final Activity INCIDENT = new Activity(9, "incident", Activity.Group.INTERRUPTION);
  private static final Cause NO_QA = Cause.missing(Role.QA);

  private final Timeline backend = new Timeline(Party.BACKEND);
  private final Charges charges = new Charges();

  @BeforeEach
  void nobodyHasDoneAnything() {
    backend.clear();
  }

  @Test
  void workThenAWaitThenNobodyKnowsWhy() {
    Step work = worked(0, 4);
    Step wait = waited(4, 6, work);
    Step next = waited(7, 9, wait);

    CriticalChain.walk(next, 8, charges);

    // 7 to 8 and 4 to 6 waited, 6 to 7 in between, 0 to 4 worked: 8 hours.
    assertThat(charges.hours(Cause.OUTSIDE)).isEqualTo(3);
    assertThat(charges.lastActed(Cause.OUTSIDE)).isEqualTo(8);
    assertThat(charges.hours(Cause.COMMON_LUCK)).isEqualTo(1);
    assertThat(charges.lastActed(Cause.COMMON_LUCK)).isEqualTo(7);
    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(4);
    assertThat(charges.lastActed(Cause.PLANNED_WORK)).isEqualTo(4);
    assertThat(charges.lastActed(Cause.REVIEW)).isZero();
    assertThat(sum()).isEqualTo(8);
  }

  @Test
  void whatThePerformerDidMeanwhileIsCharged() {
    backend.begin(1, INCIDENT, NO_QA, null);
    Step work = new Step();
    work.begin(1, null, Cause.PLANNED_WORK);
    work.performedBy(backend);
    backend.begin(3, Activity.OWN_WORK, Cause.PLANNED_WORK, work);
    backend.begin(5, Activity.IDLE, Cause.PLAN, null);
    work.doneAt = 5;

    CriticalChain.walk(work, 5, charges);

    // Idle until 1, though the chain begins there; then 2 hours of incident, 2 of work.
    assertThat(charges.hours(Cause.PLAN)).isEqualTo(1);
    assertThat(charges.hours(NO_QA)).isEqualTo(2);
    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(2);
    assertThat(sum()).isEqualTo(5);
  }

  @Test
  void whatComesBeforeAChainOfWaitsIsThePlan() {
    CriticalChain.walk(waited(2, 5, null), 5, charges);

    assertThat(charges.hours(Cause.PLAN)).isEqualTo(2);
    assertThat(charges.hours(Cause.OUTSIDE)).isEqualTo(3);
    assertThat(charges.lastActed(Cause.COMMON_LUCK)).as("nothing in between").isZero();
  }

  @Test
  void aStepThatTookNoTimeDidNotAct() {
    CriticalChain.walk(waited(4, 4, worked(0, 4)), 4, charges);

    assertThat(charges.lastActed(Cause.OUTSIDE)).isZero();
    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(4);
  }

  /** Before its first step stands what whoever did that step was busy with. */
  @Test
  void whatComesBeforeAChainOfWorkIsThePerformersDoing() {
    backend.begin(0, INCIDENT, NO_QA, null);
    Step wait = waited(4, 9, worked(1, 4));

    CriticalChain.walk(wait, 6, charges);

    assertThat(charges.hours(NO_QA)).isEqualTo(1);
    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(3);
    assertThat(charges.hours(Cause.PLAN)).isZero();
    ChainMemory memory = new ChainMemory();
    sameAsFresh(memory, wait.trigger, 3);
    sameAsFresh(memory, wait, 6);
    sameAsFresh(memory, wait, 7);
  }

  /** Walked at 6, 7 and 8 with what was known, each time as if for the first time. */
  @Test
  void aChainThatIsRememberedSaysWhatAFreshWalkSays() {
    ChainMemory memory = new ChainMemory();
    Step work = worked(0, 4);
    Step wait = waited(4, Double.POSITIVE_INFINITY, work);
    sameAsFresh(memory, wait, 6);
    sameAsFresh(memory, wait, 7);
    wait.doneAt = 7;
    Step next = waited(7, Double.POSITIVE_INFINITY, wait);
    sameAsFresh(memory, next, 8);
    sameAsFresh(memory, next, 9);
    memory.clear();
    sameAsFresh(memory, waited(1, 9, null), 9);
  }

  /** A step before the last that is not done may still change hands. */
  @Test
  void whatMayStillChangeIsNotRemembered() {
    ChainMemory memory = new ChainMemory();
    Step first = waited(0, Double.POSITIVE_INFINITY, null);
    Step second = waited(2, Double.POSITIVE_INFINITY, first);
    sameAsFresh(memory, second, 3);
    first.cause = Cause.REVIEW;
    sameAsFresh(memory, second, 4);
    // Nor where what comes before it is known.
    Step base = waited(0, 2, null);
    sameAsFresh(memory, base, 1);
    Step open = waited(2, Double.POSITIVE_INFINITY, base);
    Step last = waited(3, Double.POSITIVE_INFINITY, open);
    sameAsFresh(memory, last, 4);
    open.cause = Cause.REVIEW;
    sameAsFresh(memory, last, 5);
  }

  /** Nobody yet: the two hours before it are the plan's, then its performer's. */
  @Test
  void whatComesBeforeAChainIsNotRemembered() {
    ChainMemory memory = new ChainMemory();
    Step step = waited(2, Double.POSITIVE_INFINITY, null);
    sameAsFresh(memory, step, 3);
    backend.begin(0, INCIDENT, NO_QA, null);
    step.performedBy(backend);
    sameAsFresh(memory, step, 4);
    assertThat(charges.hours(NO_QA)).isEqualTo(4);
  }

  /** The last step could begin at 3, a known one before it only at 4. */
  @Test
  void aChainThatLeavesAKnownStepAsideIsWalkedAnew() {
    ChainMemory memory = new ChainMemory();
    Step known = waited(4, 6, worked(0, 4));
    sameAsFresh(memory, known, 5);
    sameAsFresh(memory, waited(3, 9, known), 7);
  }

  private void sameAsFresh(ChainMemory memory, Step last, double end) {
    Charges fresh = new Charges();
    CriticalChain.walk(last, end, fresh);
    memory.walk(last, end, charges);
    for (Cause cause : Cause.values()) {
      assertThat(charges.hours(cause)).as("%s at %s", cause, end).isEqualTo(fresh.hours(cause));
      assertThat(charges.lastActed(cause)).isEqualTo(fresh.lastActed(cause));
    }
  }

  private Step worked(double from, double to) {
    Step step = new Step();
    step.begin(from, null, Cause.PLANNED_WORK);
    step.performedBy(backend);
    backend.begin(from, Activity.OWN_WORK, Cause.PLANNED_WORK, step);
    backend.begin(to, Activity.IDLE, Cause.PLAN, null);
    step.doneAt = to;
    return step;
  }

  private static Step waited(double from, double to, Step trigger) {
    Step step = new Step();
    step.begin(from, trigger, Cause.OUTSIDE);
    step.doneAt = to;
    return step;
  }

  private double sum() {
    double sum = 0;
    for (Cause cause : Cause.values()) {
      sum += charges.hours(cause);
    }
    return sum;
  }
}
