package slipstream.simulator.team.work;

import java.util.Arrays;
import slipstream.simulator.team.ledger.Party;

/**
 * Who waited for whom: hours for which a part waited for something that somebody else did, or for
 * somebody outside.
 */
public final class WaitTally {
  private static final int PARTIES = Party.values().length;

  private final double[][] hours;

  WaitTally(int disciplines) {
    hours = new double[disciplines][PARTIES];
  }

  void clear() {
    for (double[] row : hours) {
      Arrays.fill(row, 0);
    }
  }

  /**
   * Counts a task that is done, if it was for a part of a promised story and not done by the part's
   * owner.
   */
  void add(Task task) {
    Part part = task.part;
    if (part == null
        || !task.story.promised()
        || (task.performer != null && task.agent == part.owner())) {
      return;
    }
    Party awaited = task.performer == null ? Party.OUTSIDE : task.performer.party();
    hours[part.crew().seat()][awaited.ordinal()] += task.doneAt - task.availableAt;
  }

  /** Part-hours that the discipline in this seat waited for a party. */
  public double hours(int seat, Party awaited) {
    return hours[seat][awaited.ordinal()];
  }
}
