package slipstream.simulator.team;

import java.util.Arrays;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
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
  private final Story[] stories;
  private final Facts facts;
  private int days;

  Recorder(Workplace workplace, Story[] stories, Facts facts) {
    this.workplace = workplace;
    this.stories = stories;
    scenario = workplace.scenario();
    this.facts = facts;
  }

  void clear() {
    facts.clear();
    days = 0;
  }

  void planned(int sprint) {
    SprintFacts row = facts.sprints[sprint];
    row.reached = true;
    for (Story story : stories) {
      if (story.committed() && !story.done()) {
        row.committed++;
        row.committedHours += story.estimate();
      }
    }
  }

  void sprintEnds(int sprint, int pulledIn) {
    SprintFacts row = facts.sprints[sprint];
    double begun = sprint * scenario.sprint().length();
    row.pulledIn = pulledIn;
    row.blamePoints = facts.blame.inSprint(sprint);
    row.added = workplace.tally().added();
    row.setAside = workplace.tally().setAside();
    workplace.tally().clear();
    for (Story story : stories) {
      if (story.done() && story.doneAt() > begun) {
        row.delivered++;
        row.deliveredHours += story.estimate();
      } else if (story.committed() && !story.done()) {
        row.carriedOver++;
      }
    }
  }

  /**
   * Progress at the end of a day: a story that is done is seen whole, of others only what shows.
   *
   * @param promisedEnd rank behind the last story that was promised
   */
  void dayEnds(int day, int promisedEnd) {
    if (day >= facts.seen[0].length) {
      return;
    }
    days = day + 1;
    for (Crew crew : workplace.disciplines()) {
      double all = 0;
      double done = 0;
      double visible = 0;
      for (int rank = 0; rank < promisedEnd; rank++) {
        Story story = stories[rank];
        Part part = story.part(crew.seat());
        if (story.promised() && part.present()) {
          double progress = part.estimate() * part.progress();
          all += part.estimate();
          done += progress;
          visible +=
              story.done()
                  ? progress
                  : progress * scenario.perception().visibility().of(crew.discipline());
        }
      }
      int row = crew.discipline().ordinal();
      facts.real[row][day] = all == 0 ? 1 : done / all;
      facts.seen[row][day] = all == 0 ? 1 : visible / all;
    }
  }

  /** The run is over. */
  Facts close(SprintPlan plan, int pulledIn) {
    Story last = null;
    facts.promised = plan.promised().stories();
    for (Story story : stories) {
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
    for (Story story : stories) {
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
    return facts;
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
    for (Story story : stories) {
      Part part = story.part(crew.seat());
      if (story.promised() && part.present()) {
        double built = part.built() ? part.builtAt() : facts.finish;
        facts.builtAt[row] = Math.max(facts.builtAt[row], built);
      }
    }
    for (Party party : PARTIES) {
      facts.waits[row][party.ordinal()] = workplace.desk().waits().hours(crew.seat(), party);
    }
    double rest = facts.cutOff && days > 0 ? facts.real[row][days - 1] : 1;
    double restSeen = facts.cutOff && days > 0 ? facts.seen[row][days - 1] : 1;
    Arrays.fill(facts.real[row], days, facts.real[row].length, rest);
    Arrays.fill(facts.seen[row], days, facts.seen[row].length, restSeen);
  }

  private void addHours(Crew crew) {
    for (int i = 0; i < crew.size(); i++) {
      crew.member(i).timeline().addHours(facts.finish, facts.hours[crew.party().ordinal()]);
    }
  }
}
