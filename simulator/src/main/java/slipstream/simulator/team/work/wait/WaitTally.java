package slipstream.simulator.team.work.wait;

import java.util.Arrays;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.Step;

/**
 * Who waited for whom: hours for which a part waited for something that somebody else did, or for
 * somebody outside.
 */
public final class WaitTally {
  private static final int PARTIES = Party.values().length;

  private final double[][] hours;

  /** A tally of so many disciplines, by seat. */
  public WaitTally(int disciplines) {
    hours = new double[disciplines][PARTIES];
  }

  /** Begins a new run. */
  public void clear() {
    for (double[] row : hours) {
      Arrays.fill(row, 0);
    }
  }

  /** Counts a step that is done, and that a part of the discipline in this seat waited for. */
  public void add(int seat, Step done) {
    Party awaited = done.performer == null ? Party.OUTSIDE : done.performer.party();
    hours[seat][awaited.ordinal()] += done.doneAt - done.availableAt;
  }

  /** Part-hours that the discipline in this seat waited for a party. */
  public double hours(int seat, Party awaited) {
    return hours[seat][awaited.ordinal()];
  }
}
