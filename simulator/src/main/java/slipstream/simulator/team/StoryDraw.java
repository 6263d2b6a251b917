package slipstream.simulator.team;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.function.Pow;
import slipstream.simulator.scenario.Backlog;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.mechanism.planning.Planning;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * The stories of the backlog, and how large each one is in a run: a story keeps its size whatever
 * else changes.
 */
final class StoryDraw {
  /** An up-to-capacity backlog holds this many times the stories that fit by their mean size. */
  private static final double ENOUGH = 3;

  private static final int MOST = 2_000;

  private final Workplace workplace;
  private final Scenario scenario;
  private final Story[] stories;

  /** Rank of the first story that is refined but not promised. */
  private final int refined;

  /** Stories that the run may come to. */
  private final Story[] inPlay;

  private int count;

  /** Stories before this rank have their sizes; those from here to the refined ones are clear. */
  private int sized;

  private final RandomStream[] sizes;
  private final RandomStream[] errors;
  private final Planning.Row planning;
  private final Post planner;

  /** Exponent of the estimate errors of this run. */
  private double scatter;

  StoryDraw(Workplace workplace) {
    this.workplace = workplace;
    scenario = workplace.scenario();
    planning = scenario.mechanisms().of(Planning.Row.class);
    planner = workplace.post(planning.governedBy());
    int count = backlogSize() + scenario.backlog().ahead();
    stories = new Story[count];
    for (int rank = 0; rank < count; rank++) {
      stories[rank] = new Story(rank, workplace.disciplines(), workplace.desk());
      stories[rank].clear();
    }
    refined = count - scenario.backlog().ahead();
    inPlay = new Story[count];
    sizes = workplace.chances().eachPart(Chance.SIZE, 0, count);
    errors = workplace.chances().eachPart(Chance.ERROR, 0, count);
  }

  /** By rank. */
  Story[] stories() {
    return stories;
  }

  private int backlogSize() {
    Backlog backlog = scenario.backlog();
    if (backlog.stories() != null) {
      return backlog.stories();
    }
    double most = 1;
    for (DisciplineName name : DisciplineName.values()) {
      double mean = backlog.share(name) * backlog.size(name).mean();
      double hours = scenario.team().of(name).developers() * scenario.sprint().plannedEnd();
      most = mean > 0 ? Math.max(most, ENOUGH * hours * Math.max(1, backlog.load()) / mean) : most;
    }
    return (int) Math.min(MOST, Math.ceil(most));
  }

  /** Begins a run, in which no story has a size yet but those refined for being pulled in. */
  void begin() {
    scatter = planning.enabled() ? planning.scatter().at(planner.level()) : 1;
    for (int rank = 0; rank < sized; rank++) {
      stories[rank].clear();
    }
    sized = 0;
    for (int rank = refined; rank < stories.length; rank++) {
      stories[rank].clear();
      draw(stories[rank]);
    }
  }

  /** Draws the sizes of the stories before this rank, as far as they are not known. */
  void upTo(int end) {
    for (; sized < Math.min(end, refined); sized++) {
      draw(stories[sized]);
    }
  }

  private void draw(Story story) {
    workplace.chances().reach(story.rank());
    boolean[] present = presence(story);
    for (int seat = 0; seat < present.length; seat++) {
      Crew crew = workplace.discipline(seat);
      int index = story.rank() * present.length + seat;
      double estimate = scenario.backlog().size(crew.discipline()).sample(sizes[index]);
      story.size(seat, present[seat], TimeGrid.snap(Math.max(0, estimate)));
    }
  }

  /** The promise is made: only stories that have sizes by now are in play. */
  void close() {
    System.arraycopy(stories, 0, inPlay, 0, sized);
    System.arraycopy(stories, refined, inPlay, sized, stories.length - refined);
    count = sized + stories.length - refined;
  }

  /** Number of stories that the run may come to; of a long backlog these are few. */
  int inPlay() {
    return count;
  }

  /** One of them, in the order of their ranks. */
  Story story(int number) {
    return inPlay[number];
  }

  /**
   * Actual over estimated hours of a part, before the luck that a sprint shares. To be asked once a
   * run: many parts are never begun, and their errors never drawn.
   */
  double errorFactor(Part part) {
    if (!scenario.team().of(part.crew().discipline()).variability()) {
      return 1;
    }
    double factor = scenario.backlog().estimateError().sample(errors[part.index()]);
    // The scatter multiplies the log-deviation, so it is a power of the factor.
    return scatter == 1 || factor <= 0 ? factor : Pow.of(factor, scatter);
  }

  private final boolean[] presence = new boolean[DisciplineName.values().length];

  /** Which parts a story has: one at least, of the discipline that has the larger share. */
  private boolean[] presence(Story story) {
    boolean any = false;
    int largest = 0;
    for (int seat = 0; seat < presence.length; seat++) {
      double share = share(seat);
      presence[seat] = sizes[story.rank() * presence.length + seat].uniform() < share;
      any |= presence[seat];
      largest = share > share(largest) ? seat : largest;
    }
    presence[largest] |= !any;
    return presence;
  }

  private double share(int seat) {
    return scenario.backlog().share(workplace.discipline(seat).discipline());
  }
}
