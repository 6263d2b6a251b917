package slipstream.simulator.team.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskQueueTest {
  private final TaskQueue queue = new TaskQueue();

  @Test
  void theMostUrgentComesFirstAndOfEqualsTheOldest() {
    Task started = task(Urgency.STARTED, 1);
    Task younger = task(Urgency.DUTY, 4);
    Task older = task(Urgency.DUTY, 2);
    Task incident = task(Urgency.INCIDENT, 3);
    List.of(younger, started, incident, older).forEach(queue::add);

    assertThat(queue.peek()).isSameAs(incident);
    assertThat(queue.size()).isEqualTo(4);
    assertThat(queue.count(Urgency.DUTY)).isEqualTo(2);
    assertThat(queue.count(Urgency.AWAY)).isZero();
    assertThat(all()).containsExactly(incident, older, younger, started);
  }

  @Test
  void anEmptyOneHasNoFirst() {
    assertThat(queue.peek()).isNull();
    queue.add(task(Urgency.DUTY, 1));
    queue.clear();
    assertThat(queue.peek()).isNull();
    assertThat(queue.size()).isZero();
    queue.add(task(Urgency.DUTY, 2));
    assertThat(queue.poll().number).isEqualTo(2);
  }

  @Test
  void itHoldsMoreThanItFirstHadRoomFor() {
    for (int number = 1; number <= 40; number++) {
      queue.add(task(Urgency.DUTY, number));
    }
    List<Task> all = all();
    assertThat(all).hasSize(40);
    assertThat(all.stream().map(task -> task.number)).isSorted();
  }

  @Test
  void whatIsUrgentStopsWhatIsLessSoButNothingStopsAnAbsence() {
    assertThat(Urgency.INCIDENT.preempts(Urgency.INTERRUPTION)).isTrue();
    assertThat(Urgency.INTERRUPTION.preempts(Urgency.DUTY)).isTrue();
    assertThat(Urgency.INTERRUPTION.preempts(Urgency.INTERRUPTION)).isFalse();
    assertThat(Urgency.INTERRUPTION.preempts(Urgency.AWAY)).isFalse();
    assertThat(Urgency.AWAY.preempts(Urgency.INCIDENT)).isTrue();
    // A duty waits for what was begun, but not for what nobody promised.
    assertThat(Urgency.DUTY.preempts(Urgency.STARTED)).isFalse();
    assertThat(Urgency.STARTED.preempts(Urgency.PULLED_IN)).isTrue();
    assertThat(Urgency.PULLED_IN.preempts(Urgency.PULLED_IN)).isFalse();
  }

  private List<Task> all() {
    List<Task> all = new ArrayList<>();
    while (queue.peek() != null) {
      all.add(queue.poll());
    }
    return all;
  }

  private static Task task(Urgency urgency, long number) {
    Task task = new Task();
    task.urgency = urgency;
    task.number = number;
    return task;
  }
}
