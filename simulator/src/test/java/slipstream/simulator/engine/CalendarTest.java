package slipstream.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.random.RandomStream;

/** The order of events is total: time, then urgency, then arrival. */
class CalendarTest {
  private final Calendar calendar = new Calendar();

  @Test
  void anEmptyCalendarHasNothingPending() {
    calendar.open();

    assertThat(calendar.firstTime()).isInfinite();
  }

  @Test
  void theEarlierEventComesFirst() {
    int late = put(2, 0);
    int early = put(1, 15);

    assertOrder(early, late);
  }

  @Test
  void atTheSameTimeTheMoreUrgentComesFirst() {
    int calm = put(1, 3);
    int urgent = put(1, 0);

    assertOrder(urgent, calm);
  }

  @Test
  void atTheSameTimeAndUrgencyWhatWasSetFirstComesFirst() {
    int first = put(1, 0);
    int second = put(1, 0);
    int third = put(1, 0);
    calendar.put(first, 1, 0); // set again: now it is the youngest

    assertOrder(second, third, first);
  }

  @Test
  void anEventThatIsTakenAwayDoesNotCome() {
    int gone = put(1, 0);
    int stays = put(2, 0);
    calendar.clear(gone);
    calendar.clear(gone);

    assertOrder(stays);
  }

  @Test
  void anEventIsMovedForwardAndBack() {
    int moved = put(5, 0);
    int other = put(3, 0);
    calendar.put(moved, 1, 0);
    assertThat(calendar.first()).isEqualTo(moved);
    calendar.put(moved, 4, 0);

    assertOrder(other, moved);
  }

  @Test
  void eventsStayInOrderWhileSlotsGrow() {
    int[] slots = new int[100];
    for (int i = 0; i < slots.length; i++) {
      slots[i] = put(100 - i, 0);
    }

    for (int i = slots.length - 1; i >= 0; i--) {
      assertThat(calendar.first()).isEqualTo(slots[i]);
      calendar.clear(slots[i]);
    }
    assertThat(calendar.firstTime()).isInfinite();
  }

  @Test
  void clearingAllLeavesTheSlotsForAnotherRun() {
    int a = put(1, 0);
    int b = put(2, 0);
    calendar.clearAll();
    assertThat(calendar.firstTime()).isInfinite();

    calendar.put(b, 7, 0);
    calendar.put(a, 7, 0);
    assertOrder(b, a);
  }

  @Test
  void aSlotThatIsTakenIsFreeAndMaySetItselfAnew() {
    int taken = put(1, 0);
    int other = put(2, 0);
    calendar.take(taken);
    assertThat(calendar.pending(taken)).isFalse();
    calendar.put(taken, 3, 0);
    calendar.settle(taken);

    assertOrder(other, taken);
  }

  @Test
  void slotsThatOpenWhileAnotherIsTakenKeepTheOrder() {
    int taken = put(1, 0);
    int other = put(2, 0);
    calendar.take(taken);
    int late = put(4, 0);
    int early = put(3, 0);
    calendar.settle(taken);

    assertOrder(other, early, late);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void itDoesWhatAPriorityQueueDoes(long seed) {
    record Event(int slot, double time, int urgency, long arrival) {}

    RandomStream random = new RandomStream(seed, 0);
    PriorityQueue<Event> expected =
        new PriorityQueue<>(
            Comparator.comparingDouble(Event::time)
                .thenComparingInt(Event::urgency)
                .thenComparingLong(Event::arrival));
    int slots = 0;
    for (long step = 0; step < 20_000; step++) {
      int action = random.nextInt(10);
      if (slots < 200 && (slots == 0 || action == 0)) {
        assertThat(calendar.open()).isEqualTo(slots++);
      }
      int slot = random.nextInt(slots);
      if (step % 5_000 == 4_999) {
        expected.clear();
        calendar.clearAll();
      } else if (action < 6) {
        // Few different times and urgencies, so that ties are common.
        Event event = new Event(slot, random.nextInt(20), random.nextInt(3), step);
        expected.removeIf(e -> e.slot() == slot);
        expected.add(event);
        calendar.put(slot, event.time(), event.urgency());
      } else if (action < 8) {
        expected.removeIf(e -> e.slot() == slot);
        calendar.clear(slot);
      } else if (!expected.isEmpty()) {
        int due = expected.poll().slot();
        calendar.take(due);
        // While it happens, another event is put, perhaps the same slot's.
        Event event = new Event(slot, random.nextInt(20), random.nextInt(3), step);
        expected.removeIf(e -> e.slot() == slot);
        expected.add(event);
        calendar.put(slot, event.time(), event.urgency());
        calendar.settle(due);
      }
      assertSameNext(expected.peek() == null ? -1 : expected.peek().slot());
    }
  }

  private void assertSameNext(int slot) {
    if (slot < 0) {
      assertThat(calendar.firstTime()).isInfinite();
    } else {
      assertThat(calendar.first()).isEqualTo(slot);
    }
  }

  private int put(double time, int urgency) {
    int slot = calendar.open();
    calendar.put(slot, time, urgency);
    return slot;
  }

  private void assertOrder(int... slots) {
    for (int slot : slots) {
      assertThat(calendar.first()).isEqualTo(slot);
      calendar.clear(slot);
    }
    assertThat(calendar.firstTime()).isInfinite();
  }
}
