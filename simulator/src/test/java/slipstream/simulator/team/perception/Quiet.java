package slipstream.simulator.team.perception;

import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Course;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Supply;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Workplace;

/** Nothing happens to stories, and there are no others. */
final class Quiet implements Course, Supply {
  /** A new run of a workplace, in which a test says what happens. */
  static void connect(Workplace workplace) {
    Quiet quiet = new Quiet();
    workplace.desk().connect(quiet, quiet);
    workplace.reset(7);
  }

  /** Lets time pass. */
  static void until(Workplace workplace, double hour) {
    workplace.simulation().timer(0, () -> {}).at(hour);
    workplace.simulation().run(hour);
  }

  @Override
  public void prepare(Part part, Step trigger) {}

  @Override
  public double nextSurprise(Part part) {
    return Double.POSITIVE_INFINITY;
  }

  @Override
  public void surprise(Part part, Task trigger) {}

  @Override
  public void built(Part part, Step trigger) {}

  @Override
  public void enter(Story story, Stage stage, Step trigger) {}

  @Override
  public void done(Story story) {}

  @Override
  public boolean hasNext(Agent agent) {
    return false;
  }

  @Override
  public boolean claim(Agent agent, boolean promised) {
    return false;
  }

  @Override
  public void pulledIn() {}
}
