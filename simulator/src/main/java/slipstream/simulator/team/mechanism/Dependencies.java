package slipstream.simulator.team.mechanism;

import java.util.Arrays;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 7b. A story depends on another team. Agreed ahead it costs nothing; found in mid-work it is
 * waited for, for long.
 */
final class Dependencies implements Mechanism.Surprise {
  private final Mechanisms.Dependencies row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty duty;
  private final RandomStream[] chance;

  /** Hours of work on each part at which the dependency shows; infinite if there is none. */
  private final double[] shows;

  private final boolean[] drawn;

  Dependencies(Workplace workplace, int stories) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().dependencies();
    owner = workplace.post(row.governedBy());
    duty = new Duty(workplace, Activity.CHASING, owner, row.fallsTo());
    chance = workplace.chances().each(Chance.DEPENDENCIES, stories);
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
