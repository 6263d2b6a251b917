package slipstream.simulator.team.mechanism.organisation;

import java.util.Arrays;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Outside;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 7b. A story depends on another team. Agreed ahead it costs nothing; found in mid-work it is
 * waited for, for long.
 */
public final class Dependencies implements Mechanism.Surprise {
  static final TaskKind DEPENDENCY =
      TaskKind.of("dependency", Approvals.CHASING).waitingFor(Outside.OTHER_TEAMS);

  private static final Chance CHANCE = new Chance(20);

  /** What it brings. */
  public static final Declaration<Dependencies> DECLARATION =
      Declaration.of(
              "dependencies",
              "7b. Other teams are depended on, and found out late.",
              Row.class,
              Dependencies::new)
          .drawing(CHANCE)
          .giving(DEPENDENCY);

  /** 7b. Other teams are depended on, and found out late. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Stories that depend on another team.", unit = Unit.SHARE, max = 1)
          double needed,
      @Param(value = "Dependencies that are found in mid-work.", unit = Unit.SHARE, max = 1)
          Governed late,
      @Param(value = "Effort to find whom to ask, and to ask.", unit = Unit.HOURS, max = 10_000)
          Distribution effort,
      @Param(value = "Time until the other team delivers.", unit = Unit.HOURS, max = 10_000)
          Distribution latency)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty duty;
  private final RandomStream[] chance;

  /** Hours of work on each part at which the dependency shows; infinite if there is none. */
  private final double[] shows;

  private final boolean[] drawn;

  Dependencies(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    duty = new Duty(workplace, DEPENDENCY, owner, row.fallsTo());
    chance = workplace.chances().eachStory(CHANCE, 0, stories);
    shows = new double[stories * workplace.disciplines().length];
    drawn = new boolean[stories];
  }

  @Override
  public void begin() {
    Arrays.fill(shows, Double.POSITIVE_INFINITY);
    Arrays.fill(drawn, false);
  }

  /** Drawn once a story: whether it depends on another team, and whose part meets it. */
  private void draw(Story story) {
    RandomStream draws = chance[story.rank()];
    boolean needed = draws.uniform() < row.needed();
    boolean late = draws.uniform() < row.late().at(owner.level());
    double where = draws.uniform();
    Crew crew = workplace.heir(row.fallsTo(), story.nearest().crew(), draws);
    Part part = story.part(crew.seat()).present() ? story.part(crew.seat()) : story.nearest();
    if (needed && late) {
      shows[part.index()] = where;
    }
  }

  @Override
  public double next(Part part) {
    if (!drawn[part.story().rank()]) {
      drawn[part.story().rank()] = true;
      draw(part.story());
    }
    double share = shows[part.index()];
    return share == Double.POSITIVE_INFINITY ? share : TimeGrid.snap(share * part.actual());
  }

  @Override
  public void strike(Part part, Task trigger) {
    shows[part.index()] = Double.POSITIVE_INFINITY;
    RandomStream draws = chance[part.story().rank()];
    double effort = Duty.hours(row.effort(), draws);
    double wait = Duty.hours(row.latency(), draws);
    part.hold();
    duty.forPart(part, trigger, effort, wait, draws, workplace.desk().partReleased());
  }
}
