package slipstream.simulator.team.mechanism.decisions;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Reversed decisions and skipped documentation are paid for later: every part that is begun after
 * them costs more.
 */
public final class Debt implements Mechanism.BeforePart {
  static final TaskKind DEBT = TaskKind.of("debt", Activity.REWORK).addingWork();

  /** What it brings. */
  public static final Declaration<Debt> DECLARATION =
      Declaration.of(
              "debt",
              "Reversed decisions and skipped documentation raise the effort of later work.",
              Row.class,
              Debt::new)
          .giving(DEBT);

  /** Reversed decisions and skipped documentation raise the effort of later work. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param(
              value = "Added to the effort of parts begun later, per reversed decision.",
              unit = Unit.SHARE,
              max = 1)
          double perReversal,
      @Param(
              value = "Added to the effort of parts begun later, per skipped documentation.",
              unit = Unit.SHARE,
              max = 1)
          double perSkipped)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private double share;
  private Cause cause;

  Debt(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
  }

  @Override
  public void begin() {
    share = 0;
    cause = null;
  }

  public void reversed(Cause cause) {
    add(row.perReversal(), cause);
  }

  public void skipped(Cause cause) {
    add(row.perSkipped(), cause);
  }

  private void add(double more, Cause cause) {
    if (row.enabled()) {
      share += more;
      workplace.tally().debt(share);
    }
    this.cause = cause;
  }

  @Override
  public void prepare(Part part, Step trigger) {
    double hours = TimeGrid.snap(share * part.estimate());
    if (hours > 0) {
      Task task = workplace.desk().task(DEBT, cause, hours, trigger);
      task.part = part;
      task.story = part.story();
      task.outcome(workplace.desk().partReleased());
      part.hold();
      workplace.desk().give(task, part.owner());
    }
  }
}
