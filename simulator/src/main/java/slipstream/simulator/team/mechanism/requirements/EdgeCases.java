package slipstream.simulator.team.mechanism.requirements;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.PoissonMarks;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 1b. Hidden cases surface in work: extra work for whoever meets them, and sometimes a new
 * question.
 */
public final class EdgeCases implements Mechanism.Surprise {
  /** Work on cases that nobody wrote down. */
  public static final Activity EDGE_CASES = new Activity(1, "edge-cases", Activity.Group.OWN);

  static final TaskKind EDGE_CASE = TaskKind.of("edge-case", EDGE_CASES).addingWork();

  private static final Chance CHANCE = new Chance(6);

  /** What it brings. */
  public static final Declaration<EdgeCases> DECLARATION =
      Declaration.of(
              "edge-cases",
              "1b. Hidden cases surface while a part is worked on.",
              Row.class,
              EdgeCases::new)
          .drawing(CHANCE)
          .giving(EDGE_CASE);

  /** 1b. Hidden cases surface while a part is worked on. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(value = "Cases per hour of work.", unit = Unit.PER_WORK_HOUR, max = 10) Governed rate,
      @Param(value = "Extra work for a case.", unit = Unit.HOURS, max = 10_000) Distribution effort,
      @Param(value = "Cases that raise a new question.", unit = Unit.SHARE, max = 1)
          double question)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Clarification clarification;
  private final RandomStream[] chance;
  private final PoissonMarks marks;
  private final Outcome handled = this::handled;

  EdgeCases(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    clarification = setting.with(Clarification.DECLARATION);
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
    marks = new PoissonMarks(row.rate().largest(), chance);
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
    // Candidates come at the larger rate and are thinned, so that a staffed post takes cases away
    // and moves none.
    double mark = draws.uniform() * row.rate().largest();
    boolean real = mark < row.rate().at(owner.level());
    double effort = Duty.hoursIf(real, row.effort(), draws);
    double question = draws.uniform();
    marks.pass(part);
    if (!real) {
      return;
    }
    part.hold();
    Cause cause = mark < row.rate().present() ? Cause.COMMON_LUCK : owner.cause();
    Task task = workplace.desk().task(EDGE_CASE, cause, effort, trigger);
    task.part = part;
    task.story = part.story();
    task.detail = question;
    task.outcome(handled);
    workplace.desk().give(task, part.owner());
    part.at(task);
  }

  private void handled(Task task) {
    if (task.detail < row.question()) {
      clarification.ask(task.part, task);
    }
    task.part.release(task);
  }
}
