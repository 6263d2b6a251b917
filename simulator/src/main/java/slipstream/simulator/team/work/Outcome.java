package slipstream.simulator.team.work;

/** What follows when a task is done. */
@FunctionalInterface
public interface Outcome {
  /** Called once, when the task's effort is spent and its wait is over. */
  void of(Task task);
}
