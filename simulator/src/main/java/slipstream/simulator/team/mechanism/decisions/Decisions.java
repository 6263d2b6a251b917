package slipstream.simulator.team.mechanism.decisions;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.PoissonMarks;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 3a. Decisions come up during work, and the part waits for them. Unowned ones are taken by whoever
 * the falls-to table names, with more effort; where that is the other discipline, it is
 * interrupted.
 */
public final class Decisions implements Mechanism.Surprise {
  /** Taking decisions, and answering for them. */
  public static final Activity DECIDING = new Activity(5, "deciding", Activity.Group.DUTY);

  static final TaskKind DECISION = TaskKind.of("decision", DECIDING);

  private static final Chance CHANCE = new Chance(11);

  /** What it brings. */
  public static final Declaration<Decisions> DECLARATION =
      Declaration.of(
              "decisions",
              "3a. Technical decisions come up during work.",
              Row.class,
              Decisions::new)
          .drawing(CHANCE)
          .giving(DECISION);

  /** 3a. Technical decisions come up during work. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Decisions per hour of work.", unit = Unit.PER_WORK_HOUR, max = 10)
          double rate,
      @Param(value = "Effort to decide.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort)
      implements MechanismBlock {}

  private final Row row;
  private final Reversals reversals;
  private final Duty duty;
  private final RandomStream[] chance;
  private final PoissonMarks marks;
  private final Outcome decided = this::decided;

  Decisions(Setting setting) {
    Workplace workplace = setting.workplace();
    int stories = setting.backlog().length;
    reversals = setting.with(Reversals.DECLARATION);
    row = setting.row(Row.class);
    duty = new Duty(workplace, DECISION, workplace.post(row.governedBy()), row.fallsTo());
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
    marks = new PoissonMarks(row.rate(), chance);
  }

  @Override
  public void begin() {
    marks.clear();
  }

  @Override
  public double next(Part part) {
    return marks.next(part);
  }

  @Override
  public void strike(Part part, Task trigger) {
    RandomStream draws = chance[part.index()];
    marks.pass(part);
    part.hold();
    double effort = duty.hours(row.effort(), draws);
    duty.forPart(part, trigger, effort, 0, draws, decided);
  }

  private void decided(Task task) {
    reversals.decided(task);
    task.part.release(task);
  }
}
