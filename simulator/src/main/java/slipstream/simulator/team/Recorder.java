package slipstream.simulator.team;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.Tracker;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.CriticalChain;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.perception.Blocker;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Writes down the facts of a run as it goes by. It names the disciplines, which the run knows by
 * their seats.
 */
final class Recorder {
  private static final Role[] ROLES = Role.values();
  private static final Party[] PARTIES = Party.values();

  private final Workplace workplace;
  private final Scenario scenario;
  private final StoryDraw sizes;
  private final Facts facts;
  private final DailyProgress progress;
  private final RandomStream telling;

  Recorder(Workplace workplace, StoryDraw sizes, Facts facts, DailyProgress progress) {
    this.workplace = workplace;
    this.sizes = sizes;
    this.progress = progress;
    scenario = workplace.scenario();
    this.facts = facts;
    telling = workplace.chances().of(Chance.TRACKER, 0);
  }

  void clear() {
    facts.clear();
  }

  void planned(int sprint) {
    SprintFacts row = facts.sprints[sprint];
    row.reached = true;
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      if (story.committed() && !story.done()) {
        row.committed++;
        row.committedHours += story.estimate();
      }
    }
  }

  /**
   * Counts what is under way: apart from the hours of each story, so that either checks the other.
   */
  void dayEnds() {
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      facts.openStoryDays += story.started() && !story.done() ? 1 : 0;
    }
  }

  void sprintEnds(int sprint, int pulledIn) {
    SprintFacts row = facts.sprints[sprint];
    double begun = sprint * scenario.sprint().length();
    row.whole = workplace.simulation().now() >= begun + scenario.sprint().length();
    row.pulledIn = pulledIn;
    row.blamePoints = facts.blame.inSprint(sprint);
    row.added = workplace.tally().added();
    row.setAside = workplace.tally().setAside();
    row.debt = workplace.tally().debt();
    row.fatigue = workplace.tally().fatigue();
    workplace.tally().clear();
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      if (story.done() && story.doneAt() > begun) {
        row.delivered++;
        row.deliveredHours += story.estimate();
      } else if (story.committed() && !story.done()) {
        row.carriedOver++;
      }
    }
  }

  /** The run is over. */
  Facts close(SprintPlan plan, int pulledIn) {
    Story last = null;
    addCycles();
    facts.promised = plan.promised().stories();
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      if (story.promised()) {
        facts.promisedHours += story.estimate();
        facts.cutOff |= !story.done();
        // An unfinished story is done never, which is later than any other.
        last = last == null || story.doneAt() > last.doneAt() ? story : last;
      }
      if (story.doneAt() <= facts.plannedEnd) {
        facts.deliveredInTime++;
        facts.deliveredHoursInTime += story.estimate();
      }
    }
    facts.finish = facts.cutOff ? scenario.sprint().cutOff() : last.doneAt();
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      if (story.promised()) {
        double done = Math.min(story.doneAt(), facts.finish);
        double due = (plan.sprintOf(story) + 1) * scenario.sprint().length();
        facts.storyLateness += (done - due) / facts.promised;
      }
    }
    facts.events = workplace.simulation().events();
    Step step = Blocker.of(last);
    CriticalChain.walk(step, facts.finish, facts.chain);
    facts.chain.splitPlan(facts.plannedEnd);
    int sprint = openSprint();
    if (sprint >= 0) {
      sprintEnds(sprint, pulledIn);
    }
    for (Crew crew : workplace.disciplines()) {
      closeDiscipline(crew);
    }
    for (Role role : ROLES) {
      addHours(workplace.post(role).crew());
    }
    tellSprints();
    return facts;
  }

  /** Once all is over, so that what a tracker says can touch nothing. */
  private void tellSprints() {
    Tracker tracker = scenario.tracker();
    for (SprintFacts sprint : facts.sprints) {
      boolean told = sprint.reached && !tracker.plain();
      sprint.shown = told ? tracker.says(sprint.done(), telling) : sprint.done();
    }
  }

  private void addCycles() {
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      if (story.done()) {
        facts.storiesDone++;
        facts.cycleHours += story.doneAt() - begunAt(story);
      }
    }
  }

  private static double begunAt(Story story) {
    double begun = story.doneAt();
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      begun = part.owner() == null ? begun : Math.min(begun, part.claimed().doneAt);
    }
    return begun;
  }

  /** The sprint that was under way at the finish, or -1 if the finish was the end of one. */
  private int openSprint() {
    int sprint = (int) Math.ceil(facts.finish / scenario.sprint().length()) - 1;
    boolean ended = workplace.tally().sprintsEnded() > sprint;
    return ended || sprint < 0 || sprint >= facts.sprints.length ? -1 : sprint;
  }

  private void closeDiscipline(Crew crew) {
    DisciplineName name = crew.discipline();
    int row = name.ordinal();
    addHours(crew);
    for (int i = 0; i < sizes.inPlay(); i++) {
      Story story = sizes.story(i);
      Part part = story.part(crew.seat());
      if (story.promised() && part.present()) {
        double built = part.built() ? part.builtAt() : facts.finish;
        facts.builtAt[row] = Math.max(facts.builtAt[row], built);
      }
    }
    for (Party party : PARTIES) {
      facts.waits[row][party.ordinal()] = workplace.desk().waits().hours(crew.seat(), party);
    }
    progress.close(crew);
  }

  private void addHours(Crew crew) {
    for (int i = 0; i < crew.size(); i++) {
      crew.member(i).timeline().addHours(facts.finish, facts.hours[crew.party().ordinal()]);
    }
  }
}
