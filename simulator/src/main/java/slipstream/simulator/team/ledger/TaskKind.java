package slipstream.simulator.team.ledger;

import java.io.Serializable;

/**
 * A kind of task: what a diary calls it, and where its hours go. Those of every team stand here;
 * mechanisms bring others.
 *
 * @param key of the event that a diary tells, such as {@code rework}
 * @param activity what the time of whoever does it goes to
 * @param waitsFor who outside the team is waited for after it; null if nobody is
 * @param addsWork whether it brings work that planning did not see
 */
public record TaskKind(String key, Activity activity, Outside waitsFor, boolean addsWork)
    implements Serializable {
  /** Work on a part, as it was planned. */
  public static final TaskKind OWN_WORK = of("taken-up", Activity.OWN_WORK);

  /** Work that was done is done again. */
  public static final TaskKind REWORK = of("rework", Activity.REWORK).addingWork();

  /** An answer from outside has not come. */
  public static final TaskKind WAIT = of("wait", Activity.WAITING);

  /** Two people work on one part: this is the second. */
  public static final TaskKind PAIRING = of("pairing", Activity.PAIRING);

  /** A kind of task that planning counts with, and that nobody outside answers. */
  public static TaskKind of(String key, Activity activity) {
    return new TaskKind(key, activity, null, false);
  }

  /** The same, after whose effort somebody outside is waited for. */
  public TaskKind waitingFor(Outside party) {
    return new TaskKind(key, activity, party, addsWork);
  }

  /** The same, as work that planning did not see. */
  public TaskKind addingWork() {
    return new TaskKind(key, activity, waitsFor, true);
  }
}
