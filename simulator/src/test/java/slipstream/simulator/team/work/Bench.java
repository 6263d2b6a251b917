package slipstream.simulator.team.work;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.engine.Simulation;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;

/**
 * Frontend and backend people with a desk, and no scenario: what comes, a test gives. Coming back
 * to what was left costs an hour; on stories of the other discipline people do half as much.
 */
final class Bench implements Course {
  static final double LAG = 1;

  final Simulation simulation = new Simulation();
  final Desk desk = new Desk(simulation, 2);
  final Crew frontend = new Crew(Party.FRONTEND, DisciplineName.FRONTEND, 0, null, 1, 0.5);
  final Crew backend = new Crew(Party.BACKEND, DisciplineName.BACKEND, 1, null, 1, 0.5);

  /** What stories went through, in order. */
  final List<String> told = new ArrayList<>();

  /** Hours of work at which a part meets a surprise that costs an hour; the first is the next. */
  final List<Double> surprises = new ArrayList<>();

  /** Stories yet to be begun, each by the backend's part. */
  final List<Story> backlog = new ArrayList<>();

  /** Parts that wait, once they are taken up, until a test releases them. */
  final List<Part> waiting = new ArrayList<>();

  /** Stories begun that nobody had committed. */
  int pulledIn;

  Bench(int frontendPeople, int backendPeople) {
    staff(frontend, frontendPeople);
    staff(backend, backendPeople);
    desk.connect(this, new Backlog());
    frontend.clear();
    backend.clear();
  }

  private void staff(Crew crew, int people) {
    Agent[] members = new Agent[people];
    for (int i = 0; i < people; i++) {
      RandomStream lags = new RandomStream(1, i);
      members[i] = new Agent(crew, desk, simulation, new Constant(LAG), lags);
    }
    crew.staff(members);
  }

  /** A task of so many hours for nobody in particular. */
  Task task(double hours) {
    return desk.task(TaskKind.REWORK, Cause.OUTSIDE, hours, null);
  }

  /** Somebody is called away at once, for so many hours. */
  void call(Agent who, double hours) {
    Task incident = task(hours);
    incident.alarms();
    who.give(incident);
  }

  /** A promised story with parts of so many hours; 0 is no part. */
  Story story(double frontendHours, double backendHours) {
    Story story = new Story(3, new Crew[] {frontend, backend}, desk);
    story.clear();
    story.size(0, frontendHours > 0, frontendHours);
    story.size(1, backendHours > 0, backendHours);
    story.promise();
    return story;
  }

  void at(double hour, Runnable event) {
    simulation.timer(Desk.ARRIVES, event::run).at(hour);
  }

  /** Ends what goes on, and begins anew with the same people. */
  void clear() {
    simulation.reset();
    desk.clear();
    frontend.clear();
    backend.clear();
  }

  void run() {
    run(1_000);
  }

  void run(double end) {
    simulation.run(end);
  }

  @Override
  public void prepare(Part part, Step trigger) {
    if (waiting.contains(part)) {
      part.hold();
    }
  }

  @Override
  public double nextSurprise(Part part) {
    return surprises.isEmpty() ? Double.POSITIVE_INFINITY : surprises.get(0);
  }

  @Override
  public void surprise(Part part, Task trigger) {
    surprises.remove(0);
    part.redo(1, TaskKind.REWORK, Cause.OUTSIDE, trigger);
  }

  @Override
  public void built(Part part, Step trigger) {
    told.add("built " + part.crew().party().key() + " at " + simulation.now());
  }

  @Override
  public void enter(Story story, Stage stage, Step trigger) {
    told.add(stage + " at " + simulation.now());
  }

  @Override
  public void done(Story story) {
    told.add("done at " + simulation.now());
  }

  private final class Backlog implements Supply {
    @Override
    public boolean hasNext(Agent agent) {
      return !backlog.isEmpty();
    }

    @Override
    public boolean claim(Agent agent, boolean promised) {
      if (backlog.isEmpty()) {
        return false;
      }
      backlog.remove(0).part(1).claim(agent, 1, 1);
      return true;
    }

    @Override
    public void done(Story story) {
      told.add("supply told at " + simulation.now());
    }

    @Override
    public void pulledIn() {
      pulledIn++;
    }
  }
}
