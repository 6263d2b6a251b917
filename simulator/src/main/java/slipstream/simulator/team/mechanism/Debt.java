package slipstream.simulator.team.mechanism;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * Reversed decisions and skipped documentation are paid for later: every part that is begun after
 * them costs more.
 */
final class Debt implements Mechanism.BeforePart {
  private final Mechanisms.Debt row;
  private final Workplace workplace;
  private double share;
  private Cause cause;

  Debt(Workplace workplace) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().debt();
  }

  @Override
  public void begin() {
    share = 0;
    cause = null;
  }

  void reversed(Cause cause) {
    add(row.perReversal(), cause);
  }

  void skipped(Cause cause) {
    add(row.perSkipped(), cause);
  }

  private void add(double more, Cause cause) {
    if (row.enabled()) {
      share += more;
    }
    this.cause = cause;
  }

  @Override
  public void prepare(Part part, Step trigger) {
    double hours = TimeGrid.snap(share * part.estimate());
    if (hours > 0) {
      Task task = workplace.desk().task(Activity.REWORK, cause, hours, trigger);
      task.part = part;
      task.story = part.story();
      task.outcome(workplace.desk().partReleased());
      part.hold();
      workplace.desk().give(task, part.owner());
    }
  }
}
