package slipstream.simulator.team.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One agent's hours, and to what they are charged. */
class TimelineTest {
  private final Timeline agent = new Timeline(Party.BACKEND);
  private final Charges charges = new Charges();

  @BeforeEach
  void theAgentIsIdle() {
    agent.clear();
  }

  @Test
  void everyHourHasOneActivity() {
    agent.begin(2, Activity.OWN_WORK, Cause.PLANNED_WORK, null);
    agent.begin(5, Activity.WAITING, Cause.OUTSIDE, null);
    agent.begin(9, Activity.OWN_WORK, Cause.PLANNED_WORK, null);
    double[] hours = new double[40];

    agent.addHours(8, hours);

    // Idle 0 to 2, at work 2 to 5, waiting 5 to 8; what begins at 9 is not there yet.
    assertThat(hours[Activity.IDLE.number()]).isEqualTo(2);
    assertThat(hours[Activity.OWN_WORK.number()]).isEqualTo(3);
    assertThat(hours[Activity.WAITING.number()]).isEqualTo(3);
    assertThat(told(8)).containsExactly("0.0 2.0 idle", "2.0 5.0 own-work", "5.0 8.0 waiting");
    assertThat(told(5)).as("what begins at the end is left out").hasSize(2);
    assertThat(agent.party()).isSameAs(Party.BACKEND);
    assertThat(told(9.5)).endsWith("5.0 9.0 waiting", "9.0 9.5 own-work");
  }

  @Test
  void whatBeginsAtTheSameHourTakesItsPlace() {
    agent.begin(2, Activity.WAITING, Cause.OUTSIDE, null);
    agent.begin(2, Activity.OWN_WORK, Cause.PLANNED_WORK, null);

    assertThat(told(3)).containsExactly("0.0 2.0 idle", "2.0 3.0 own-work");
  }

  @Test
  void aLongDayIsKeptWhole() {
    for (int hour = 1; hour < 200; hour++) {
      agent.tire(hour, hour == 64 ? 0.25 : 0);
      agent.begin(hour, Activity.REWORK, hour % 2 == 0 ? Cause.FRONTEND : Cause.BACKEND, null);
    }

    agent.charge(0, 200, charges);

    // 99 even hours and 100 odd ones from 1 to 199; of hour 64 tiredness takes a quarter.
    assertThat(charges.hours(Cause.PLAN)).isEqualTo(1);
    assertThat(charges.hours(Cause.FRONTEND)).isEqualTo(98.75);
    assertThat(charges.hours(Cause.BACKEND)).isEqualTo(100);
    assertThat(charges.hours(Cause.OVERTIME)).isEqualTo(0.25);
  }

  @Test
  void onlyTheHoursAskedForAreCharged() {
    agent.begin(2, Activity.REWORK, Cause.BACKEND, null);
    agent.begin(6, Activity.WAITING, Cause.OUTSIDE, null);

    agent.charge(3, 8, charges);

    assertThat(charges.hours(Cause.BACKEND)).isEqualTo(3);
    assertThat(charges.lastActed(Cause.BACKEND)).isEqualTo(6);
    assertThat(charges.hours(Cause.OUTSIDE)).isEqualTo(2);
    assertThat(charges.lastActed(Cause.OUTSIDE)).isEqualTo(8);
    assertThat(charges.hours(Cause.PLAN)).isZero();
    // From wherever the search starts, the same.
    for (int near = 0; near < 3; near++) {
      Charges again = new Charges();
      agent.charge(3, 6, near, again);
      assertThat(again.hours(Cause.BACKEND)).isEqualTo(3);
      assertThat(again.hours(Cause.OUTSIDE)).isZero();
    }
  }

  /** Eight hours, half of them planned and a quarter the discipline's own overrun. */
  @Test
  void ownWorkIsPlannedOwnOrLuck() {
    Step step = own(0.5, 0.25);
    agent.begin(0, Activity.OWN_WORK, Cause.PLANNED_WORK, step);

    agent.charge(0, 8, charges);

    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(4);
    assertThat(charges.hours(Cause.BACKEND)).isEqualTo(2);
    assertThat(charges.hours(Cause.COMMON_LUCK)).isEqualTo(2);
  }

  /** Six planned and four own are two more than eight: luck took two, and the own pays for it. */
  @Test
  void goodLuckIsTakenFromTheOwn() {
    agent.begin(0, Activity.OWN_WORK, Cause.PLANNED_WORK, own(0.75, 0.5));

    agent.charge(0, 8, charges);

    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(6);
    assertThat(charges.hours(Cause.BACKEND)).isEqualTo(2);
    assertThat(charges.hours(Cause.COMMON_LUCK)).isZero();
  }

  /** A quarter of eight hours is tiredness; of the six that are left, half came with the debt. */
  @Test
  void tirednessComesFirstThenWhatMadeItDearer() {
    Step step = own(1, 0);
    step.surcharge(Cause.LATE_FEEDBACK, 0.5);
    agent.begin(0, Activity.OWN_WORK, Cause.PLANNED_WORK, step);
    agent.tire(0, 0.25);
    agent.begin(8, Activity.RESUMING, Cause.FORGETTING, step);

    agent.charge(0, 10, charges);

    assertThat(charges.hours(Cause.OVERTIME)).isEqualTo(2);
    assertThat(charges.hours(Cause.LATE_FEEDBACK)).isEqualTo(3);
    assertThat(charges.hours(Cause.PLANNED_WORK)).isEqualTo(3);
    // Getting back into it takes two hours, tired or not, dear or not.
    assertThat(charges.hours(Cause.FORGETTING)).isEqualTo(2);
  }

  @Test
  void whoRestsIsNotTired() {
    agent.tire(1, 0.5);
    agent.begin(3, Activity.WAITING, Cause.OUTSIDE, null);
    agent.tire(4, 0);
    agent.begin(5, Activity.REWORK, Cause.BACKEND, null);

    agent.charge(0, 6, charges);

    assertThat(charges.hours(Cause.OVERTIME)).isZero();
    assertThat(charges.lastActed(Cause.OVERTIME)).isZero();
    assertThat(charges.hours(Cause.OUTSIDE)).isEqualTo(2);
    assertThat(charges.hours(Cause.BACKEND)).isEqualTo(1);
  }

  private List<String> told(double end) {
    List<String> told = new ArrayList<>();
    agent.tell(
        end, (from, to, activity, cause, step) -> told.add(from + " " + to + " " + activity.key()));
    return told;
  }

  private static Step own(double planned, double own) {
    Step step = new Step();
    step.begin(0, null, Cause.PLANNED_WORK);
    step.plannedShare = planned;
    step.ownShare = own;
    step.own = Cause.BACKEND;
    return step;
  }
}
