package slipstream.simulator.team.mechanism.design;

import java.util.Arrays;
import java.util.Set;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Outside;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Readiness;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 8. The mirror: designs and assets are not there. A designer makes them; without one, somebody
 * gets them from outside and waits, or invents them, and what was invented may have to be done
 * again.
 */
public final class Designs implements Mechanism.BeforePart, Mechanism.AtStage {
  /** Making, or inventing, designs and assets. */
  public static final Activity DESIGNING = new Activity(8, "designing", Activity.Group.DUTY);

  static final TaskKind DESIGN = TaskKind.of("design", DESIGNING).waitingFor(Outside.DESIGNERS);

  private static final Chance CHANCE = new Chance(22);

  /** What it brings. */
  public static final Declaration<Designs> DECLARATION =
      Declaration.of(
              "designs",
              "8. Designs and assets are missing: the part waits, or somebody invents.",
              Row.class,
              Designs::new)
          .drawing(CHANCE)
          .giving(DESIGN, TaskKind.REWORK);

  /** 8. Designs and assets are missing: the part waits, or somebody invents. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort to produce the input.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Time to get it from outside the team.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution latency,
      @Param(
              value = "Missing inputs that are invented instead of waited for.",
              unit = Unit.SHARE,
              max = 1)
          Governed invented,
      @Param(
              value = "Share of the part that is redone where an invention misses.",
              unit = Unit.SHARE,
              max = 1)
          Distribution redo,
      @Param(value = "Inventions that miss.", unit = Unit.SHARE, max = 1) double misses)
      implements MechanismBlock {
    @Override
    public Set<Input> inputs() {
      return Set.of(Input.DESIGN, Input.ASSETS);
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Readiness[] inputs;
  private final Duty duty;
  private final RandomStream[] chance;

  /** Share of each part that an invention that missed will redo. */
  private final double[] redo;

  /** What made somebody invent. */
  private final Cause[] causes;

  Designs(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    inputs =
        new Readiness[] {
          new Readiness(workplace, stories, Input.DESIGN, owner),
          new Readiness(workplace, stories, Input.ASSETS, owner)
        };
    duty = new Duty(workplace, DESIGN, owner, row.fallsTo());
    int parts = stories * workplace.disciplines().length;
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
    redo = new double[parts];
    causes = new Cause[parts];
  }

  @Override
  public void begin() {
    Arrays.fill(redo, 0);
  }

  @Override
  public void prepare(Part part, Step trigger) {
    for (Readiness input : inputs) {
      if (input.missing(part)) {
        produce(part, trigger);
      }
    }
  }

  private void produce(Part part, Step trigger) {
    RandomStream draws = chance[part.index()];
    double effort = duty.hours(row.effort(), draws);
    double wait = duty.hours(row.latency(), draws);
    double mark = draws.uniform();
    boolean invented = mark < row.invented().at(owner.level());
    boolean misses = draws.uniform() < row.misses();
    double share = Duty.shareIf(invented && misses, row.redo(), draws);
    if (invented && misses) {
      redo[part.index()] = Math.max(share, redo[part.index()]);
      causes[part.index()] = mark < row.invented().present() ? Cause.COMMON_LUCK : owner.cause();
    }
    part.hold();
    duty.forPart(
        part, trigger, effort, invented ? 0 : wait, draws, workplace.desk().partReleased());
  }

  /** What was invented meets what was wanted. */
  @Override
  public Stage stage() {
    return Stage.INTEGRATE;
  }

  @Override
  public void enter(Story story, Step trigger) {
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      double hours = TimeGrid.snap(redo[part.index()] * part.actual());
      part.redo(hours, TaskKind.REWORK, causes[part.index()], trigger);
    }
  }
}
