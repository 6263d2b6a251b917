package slipstream.simulator.team;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.mechanism.planning.Planning;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Supply;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * The board from which developers take their next item: committed work of their own discipline by
 * backlog rank; with cross-training then the other discipline's; then what is promised for later;
 * last what lies beyond the promise.
 */
final class Board implements Supply {
  private final Workplace workplace;
  private final Scenario scenario;
  private final StoryDraw sizes;
  private final Story[] stories;
  private final RandomStream factors;
  private final RandomStream[] temptation;
  private final Planning.Row planning;
  private final Post planner;

  /** First rank, by seat, at which a part may still be free. */
  private final int[] firstFree;

  /** How tempted each discipline is today to start more than the limit allows. */
  private final double[] tempted;

  private double sprintFactor;

  /**
   * Behind the last promised story: what is looked for in a long backlog lies before, or at its
   * end.
   */
  private int promisedEnd;

  /** Behind the last promised story that somebody has begun. */
  private int begunEnd;

  private int promisedLeft;
  private int pulledIn;

  Board(Workplace workplace, StoryDraw sizes) {
    this.workplace = workplace;
    this.sizes = sizes;
    stories = sizes.stories();
    scenario = workplace.scenario();
    planning = scenario.mechanisms().of(Planning.Row.class);
    planner = workplace.post(planning.governedBy());
    factors = workplace.chances().of(Chance.SPRINT_FACTOR, 0);
    temptation = workplace.chances().each(Chance.WIP_LIMIT, workplace.disciplines().length);
    firstFree = new int[workplace.disciplines().length];
    tempted = new double[firstFree.length];
  }

  void begin(int promised) {
    Arrays.fill(firstFree, 0);
    promisedLeft = promised;
    begunEnd = 0;
    promisedEnd = stories.length;
    while (promisedEnd > 0 && !stories[promisedEnd - 1].promised()) {
      promisedEnd--;
    }
  }

  /** The rank behind the last story that was promised; all committed stories lie before it. */
  int promisedEnd() {
    return promisedEnd;
  }

  /** The rank behind the last promised story that somebody has begun. */
  int begunEnd() {
    return begunEnd;
  }

  void sprintBegins() {
    sprintFactor = scenario.backlog().sprintFactor().sample(factors);
    pulledIn = 0;
  }

  void dayBegins() {
    for (int seat = 0; seat < tempted.length; seat++) {
      tempted[seat] = temptation[seat].uniform();
    }
  }

  /** Stories begun beyond the commitment of this sprint. */
  int pulledInSoFar() {
    return pulledIn;
  }

  @Override
  public boolean hasNext(Agent agent) {
    Crew crew = agent.crew();
    return mayStart(agent) && promised(crew.seat(), true) != null;
  }

  @Override
  public boolean claim(Agent agent, boolean promised) {
    if (agent.crew().discipline() == null || !mayStart(agent)) {
      return false;
    }
    Part part = next(agent.crew().seat(), promised);
    if (part != null) {
      if (part.story().promised()) {
        begunEnd = Math.max(begunEnd, part.story().rank() + 1);
      }
      part.claim(agent, sizes.errorFactor(part), sprintFactor);
    }
    return part != null;
  }

  private Part next(int seat, boolean promised) {
    Part part = promised(seat, true);
    if (part == null && scenario.practices().crossTraining()) {
      part = promised(1 - seat, true);
    }
    if (part == null) {
      part = promised(seat, false);
    }
    return part == null && !promised ? beyond(seat) : part;
  }

  private Part promised(int seat, boolean committed) {
    boolean free = false;
    for (int rank = firstFree[seat]; rank < promisedEnd; rank++) {
      Story story = stories[rank];
      if (story.part(seat).claimable()) {
        if (story.committed() == committed && story.promised()) {
          return story.part(seat);
        }
        free = true;
      } else if (!free) {
        firstFree[seat] = rank + 1;
      }
    }
    return null;
  }

  /** Beyond the promise only the stories at the end of the backlog are refined. */
  private Part beyond(int seat) {
    for (int rank = stories.length - scenario.backlog().ahead(); rank < stories.length; rank++) {
      Story story = stories[rank];
      if (story.part(seat).claimable() && !story.committed() && !story.promised()) {
        return story.part(seat);
      }
    }
    return null;
  }

  private boolean mayStart(Agent agent) {
    Integer limit = scenario.practices().wipLimit();
    if (limit == null || agent.open() < limit) {
      return true;
    }
    double kept = planning.enabled() ? planning.limitKept().at(planner.level()) : 1;
    return tempted[agent.crew().seat()] >= kept;
  }

  @Override
  public void pulledIn() {
    pulledIn++;
  }

  @Override
  public void done(Story story) {
    if (story.promised() && --promisedLeft == 0) {
      workplace.simulation().stop();
    }
  }
}
