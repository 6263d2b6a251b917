package slipstream.simulator.team;

import slipstream.simulator.engine.Simulation;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.diary.Diarist;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Heard;
import slipstream.simulator.team.mechanism.requirements.Clarification;
import slipstream.simulator.team.perception.Observer;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Witness;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Simulates one team, replication after replication. Made once for a scenario; every run starts the
 * same people, stories and mechanisms over, so that runs allocate nothing. Not for use by several
 * threads at once.
 */
public final class TeamRun {
  private final Scenario scenario;
  private final boolean watched;
  private final Observer observer;
  private final Workplace workplace;
  private final Story[] stories;
  private final StoryDraw sizes;
  private final SprintPlan plan;
  private final Board board;
  private final MechanismList mechanisms;
  private final Clarification clarification;
  private final Recorder recorder;
  private final DailyProgress progress;
  private final Ceremonies ceremonies;
  private final Timer dayEnds;
  private final Timer sprintEnds;
  private int day;
  private int sprint;

  /** A team that is watched by those who blame. */
  public TeamRun(Scenario scenario) {
    this(scenario, true);
  }

  private TeamRun(Scenario scenario, boolean watched) {
    this.scenario = scenario;
    this.watched = watched;
    observer = new Observer(scenario, Facts.horizonSprints(scenario));
    workplace = new Workplace(scenario, watched ? observer : Witness.NOBODY);
    observer.watch(workplace);
    sizes = new StoryDraw(workplace);
    stories = sizes.stories();
    plan = new SprintPlan(workplace, sizes);
    board = new Board(workplace, sizes);
    mechanisms = new MechanismList(workplace, stories);
    clarification = mechanisms.with(Clarification.DECLARATION);
    workplace.desk().connect(mechanisms, board);
    Facts facts = new Facts(scenario, watched, observer.points());
    progress = new DailyProgress(scenario, stories, workplace.disciplines(), facts);
    recorder = new Recorder(workplace, sizes, facts, progress);
    ceremonies = new Ceremonies(scenario, stories, observer);
    // A sprint ends before the next day begins; both come after all that happens at their moment.
    sprintEnds = workplace.simulation().timer(Desk.CALENDAR, this::sprintEnds);
    dayEnds = workplace.simulation().timer(Desk.CALENDAR + 1, this::dayEnds);
  }

  /**
   * A team that nobody watches. It delivers the same at the same hours, for perception never
   * touches delivery; its facts know of no blame and of no progress by day, and take a third less
   * time.
   */
  public static TeamRun unwatched(Scenario scenario) {
    return new TeamRun(scenario, false);
  }

  /**
   * Simulates a replication.
   *
   * @return facts that hold until the next run
   */
  public Facts run(long seed, long replication) {
    return run(seed, replication, null);
  }

  /**
   * Simulates a replication in which the team must keep a promise that was made without it.
   *
   * @param kept the promise of another team in the same replication; null, or one that has stories
   *     beyond this team's backlog, lets the team make its own
   * @return facts that hold until the next run
   */
  public Facts run(long seed, long replication, Promise kept) {
    begin(seed, replication);
    if (kept == null || !plan.keep(kept)) {
      plan.promise(clarification);
    }
    board.begin(plan.promised().stories());
    if (watched) {
      progress.begin(board.promisedEnd());
    }
    sprintBegins();
    dayBegins();
    Simulation simulation = workplace.simulation();
    simulation.run(scenario.sprint().cutOff());
    return recorder.close(plan, board.pulledInSoFar());
  }

  /**
   * Simulates a replication and tells it day by day; the team must be watched.
   *
   * @param chosen why this one is told, as the diary says it
   */
  public Diary tell(long seed, long replication, String chosen) {
    Heard heard = new Heard();
    observer.tell(heard);
    Facts facts = run(seed, replication);
    observer.tell(null);
    return new Diarist(workplace, stories, facts.finish)
        .write(replication, chosen, facts.cutOff, facts.real, facts.seen, heard);
  }

  /**
   * The burn-up of the last run.
   *
   * @param shares filled with the share (0 to 1) of the promised work, as estimated, that lies in
   *     stories done by the end of each day, from day 1
   */
  public void burnUp(double[] shares) {
    double promised = 0;
    for (Story story : stories) {
      promised += story.promised() ? story.estimate() : 0;
    }
    for (int i = 0; i < shares.length; i++) {
      double done = 0;
      for (Story story : stories) {
        boolean counts = story.promised() && story.doneAt() <= (i + 1) * hoursPerDay();
        done += counts ? story.estimate() : 0;
      }
      shares[i] = promised == 0 ? 1 : done / promised;
    }
  }

  private double hoursPerDay() {
    return scenario.sprint().hoursPerDay();
  }

  /**
   * What the team would promise in a replication, without simulating what becomes of it.
   *
   * @return a promise that holds until the next run
   */
  public Promise promise(long seed, long replication) {
    begin(seed, replication);
    plan.promise(clarification);
    return plan.promised();
  }

  private void begin(long seed, long replication) {
    workplace.reset(RandomStream.replicationKey(seed, replication));
    observer.clear();
    recorder.clear();
    day = 0;
    sprint = 0;
    sizes.begin();
    ceremonies.clear();
    mechanisms.begin();
  }

  /** What the team promised in its last run; holds until the next. */
  public Promise promise() {
    return plan.promised();
  }

  private void sprintBegins() {
    plan.commit(sprint);
    recorder.planned(sprint);
    board.sprintBegins();
    mechanisms.sprintBegins(sprint);
    plan.refine(clarification);
    sprintEnds.at((sprint + 1) * scenario.sprint().length());
  }

  private void sprintEnds() {
    if (watched) {
      ceremonies.review(sprint, board.promisedEnd());
    }
    recorder.sprintEnds(sprint, board.pulledInSoFar());
    sprint++;
    if (sprint < Facts.horizonSprints(scenario)) {
      sprintBegins();
    }
  }

  private void dayBegins() {
    board.dayBegins();
    mechanisms.dayBegins(day);
    for (Crew crew : workplace.disciplines()) {
      crew.wake();
    }
    dayEnds.at((day + 1) * scenario.sprint().hoursPerDay());
  }

  private void dayEnds() {
    recorder.dayEnds();
    if (watched) {
      progress.dayEnds(day, board.begunEnd());
    }
    day++;
    if (watched) {
      ceremonies.standUp(workplace.simulation().now(), sprint, board.promisedEnd());
    }
    dayBegins();
  }
}
