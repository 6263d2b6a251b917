package slipstream.simulator.team;

import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.mechanism.people.Absences;
import slipstream.simulator.team.mechanism.planning.Planning;
import slipstream.simulator.team.mechanism.requirements.Clarification;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * What is promised, and what each sprint commits. The promise is made at hour 0 for the whole plan;
 * a sprint commits what it carries over first, then new stories up to its budget; after the planned
 * end everything left is committed.
 */
final class SprintPlan {
  private final Workplace workplace;
  private final Scenario scenario;
  private final StoryDraw sizes;
  private final Story[] stories;
  private final Planning.Row planning;
  private final Absences.Row absences;
  private final Post planner;
  private final Promise promise;
  private final double[] left;

  SprintPlan(Workplace workplace, StoryDraw sizes) {
    this.workplace = workplace;
    this.sizes = sizes;
    stories = sizes.stories();
    scenario = workplace.scenario();
    planning = scenario.mechanisms().of(Planning.Row.class);
    absences = scenario.mechanisms().of(Absences.Row.class);
    planner = workplace.post(planning.governedBy());
    promise = new Promise(stories.length);
    left = new double[workplace.disciplines().length];
  }

  /**
   * Makes the promise. With a definition of ready, stories with open questions move to the next
   * sprint or out of it.
   */
  void promise(Clarification clarification) {
    promise.clear();
    if (scenario.backlog().stories() != null) {
      promiseNumber(scenario.backlog().stories());
    } else {
      promiseCapacity();
    }
    sizes.close();
    if (scenario.practices().definitionOfReady()) {
      postpone(clarification);
    }
  }

  /**
   * Makes the promise that another team made, as if somebody had made it for this one.
   *
   * @return whether the backlog has all of its stories; if not, nothing is promised yet
   */
  boolean keep(Promise made) {
    if (!made.fits(stories.length)) {
      return false;
    }
    promise.clear();
    for (Story story : stories) {
      if (made.holds(story.rank())) {
        sizes.upTo(story.rank() + 1);
        promise(story, made.sprintOf(story.rank()));
      }
    }
    sizes.close();
    return true;
  }

  private void promiseNumber(int asked) {
    // The small term keeps 8 stories at 25% slack from becoming 5 by rounding.
    double there = 1 - scenario.practices().slack() - away();
    int number = (int) Math.floor(asked * there + 1e-9);
    number = Math.max(1, number);
    sizes.upTo(number);
    int sprints = scenario.sprint().count();
    int each = (number + sprints - 1) / sprints;
    for (int rank = 0; rank < number; rank++) {
      promise(stories[rank], rank / each);
    }
  }

  /**
   * Fills sprint after sprint in the order of the backlog; a story that exceeds a whole sprint gets
   * one of its own.
   */
  private void promiseCapacity() {
    int sprint = 0;
    boolean fresh = refill(sprint);
    for (int rank = 0; rank < stories.length - scenario.backlog().ahead(); rank++) {
      sizes.upTo(rank + 1);
      Story story = stories[rank];
      if (!fresh && !fits(story)) {
        sprint++;
        fresh = refill(sprint);
      }
      if (sprint == scenario.sprint().count()) {
        return;
      }
      for (int seat = 0; seat < left.length; seat++) {
        left[seat] -= story.part(seat).estimate();
      }
      fresh = false;
      promise(story, sprint);
    }
  }

  private void promise(Story story, int sprint) {
    story.promise();
    promise.put(story.rank(), sprint);
  }

  /** Share (0 to 1) of the plan that the discipline which is away most will not be there. */
  private double away() {
    double most = 0;
    for (Crew crew : workplace.disciplines()) {
      double hours = 0;
      for (int sprint = 0; sprint < scenario.sprint().count(); sprint++) {
        hours += away(crew, sprint);
      }
      if (hours > 0) {
        most = Math.max(most, hours / (crew.size() * scenario.sprint().plannedEnd()));
      }
    }
    return most;
  }

  /** Hours of a sprint in which people of the discipline will not be there, as far as planned. */
  private double away(Crew crew, int sprint) {
    return scenario.practices().absencesPlanned()
        ? absences.planned(scenario, crew.discipline(), sprint)
        : 0;
  }

  private boolean refill(int sprint) {
    double bias = planning.enabled() ? planning.overcommitment().at(planner.level()) : 0;
    for (Crew crew : workplace.disciplines()) {
      left[crew.seat()] =
          (crew.size() * scenario.sprint().length() - away(crew, sprint))
              * scenario.backlog().load()
              * (1 - scenario.practices().slack())
              * (1 + bias);
    }
    return true;
  }

  private boolean fits(Story story) {
    boolean fits = true;
    for (int seat = 0; seat < left.length; seat++) {
      fits &= story.part(seat).estimate() <= left[seat];
    }
    return fits;
  }

  private void postpone(Clarification clarification) {
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      // Something is promised in any case, or there would be nothing to be late with.
      if (story.promised() && promise.stories() > 1 && open(story, clarification)) {
        int next = promise.sprintOf(story.rank()) + 1;
        if (next < scenario.sprint().count()) {
          promise.put(story.rank(), next);
        } else {
          promise.withdraw(story.rank());
          story.withdraw();
        }
      }
    }
  }

  private static boolean open(Story story, Clarification clarification) {
    boolean open = false;
    for (int seat = 0; seat < story.parts(); seat++) {
      open |= clarification.open(story.part(seat));
    }
    return open;
  }

  /** Commits the stories of a sprint, from 0. */
  void commit(int sprint) {
    int left = 0;
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      left += story.promised() && !story.done() ? 1 : 0;
    }
    // What is left of the promise, spread evenly over what is left of the plan.
    int sprintsLeft = Math.max(1, scenario.sprint().count() - sprint);
    int budget = (left + sprintsLeft - 1) / sprintsLeft;
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      if (story.committed() && !story.done()) {
        budget--;
      }
    }
    for (int i = 0; i < sizes.inPlay() && budget > 0; i++) {
      Story story = sizes.story(i);
      if (!story.committed() && promise.sprintOf(story.rank()) <= sprint) {
        story.commit();
        budget--;
      }
    }
  }

  /** Asks the open questions of what the next sprint may commit. */
  void refine(Clarification clarification) {
    if (scenario.practices().definitionOfReady()) {
      for (int i = 0; i < sizes.inPlay(); i++) {
        Story story = sizes.story(i);
        for (int seat = 0; seat < story.parts() && !story.committed(); seat++) {
          if (story.promised() && !story.part(seat).built()) {
            clarification.refine(story.part(seat));
          }
        }
      }
    }
  }

  /** Sprint, from 0, for which a promised story is meant. */
  int sprintOf(Story story) {
    return promise.sprintOf(story.rank());
  }

  /** What was promised for the whole plan. */
  Promise promised() {
    return promise;
  }
}
