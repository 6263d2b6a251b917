package slipstream.simulator.team.work;

import java.util.Arrays;

/**
 * Tasks in the order in which they are done: by urgency, then by age. Queues are short, so
 * insertion is by shifting.
 */
final class TaskQueue {
  private Task[] tasks = new Task[16];
  private int size;

  /** The first task, or {@code null}. */
  Task peek() {
    return size == 0 ? null : tasks[size - 1];
  }

  /** Takes the first task out. */
  Task poll() {
    Task first = tasks[--size];
    tasks[size] = null;
    return first;
  }

  void add(Task task) {
    if (size == tasks.length) {
      tasks = Arrays.copyOf(tasks, 2 * size);
    }
    int i = size++;
    // The first task stands last in the array, where taking it out moves nothing.
    while (i > 0 && tasks[i - 1].before(task)) {
      tasks[i] = tasks[i - 1];
      i--;
    }
    tasks[i] = task;
  }

  /** How many tasks are this urgent. */
  int count(Urgency urgency) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      count += tasks[i].urgency == urgency ? 1 : 0;
    }
    return count;
  }

  void clear() {
    Arrays.fill(tasks, 0, size, null);
    size = 0;
  }

  int size() {
    return size;
  }
}
