package slipstream.simulator.team.diary;

import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Task;

/** Work that came on top of the plan: when it landed, and when it was done. */
final class Extras {
  private final Desk desk;
  private final double day;

  Extras(Desk desk, double day) {
    this.desk = desk;
    this.day = day;
  }

  /** Days of work that landed by an hour. */
  double landedBy(double hour) {
    return days(hour, false);
  }

  /** Days of the same work that were done by an hour. */
  double doneBy(double hour) {
    return days(hour, true);
  }

  private double days(double hour, boolean done) {
    double hours = 0;
    for (int i = 0; i < desk.tasks(); i++) {
      Task task = desk.task(i);
      if (Kinds.given(task) && task.kind.addsWork()) {
        hours += (done ? task.doneAt : task.availableAt) <= hour ? task.effort() : 0;
      }
    }
    return hours / day;
  }
}
