package slipstream.simulator.team.mechanism.planning;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Task;

/** Requests that wait for the next sprint, in the order in which they came. */
final class Backlogged {
  private final List<Task> tasks = new ArrayList<>();
  private final List<Crew> crews = new ArrayList<>();

  void clear() {
    tasks.clear();
    crews.clear();
  }

  void add(Task task, Crew crew) {
    tasks.add(task);
    crews.add(crew);
  }

  void handOut(Desk desk) {
    for (int i = 0; i < tasks.size(); i++) {
      desk.give(tasks.get(i), crews.get(i));
    }
    clear();
  }
}
