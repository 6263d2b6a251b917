package slipstream.simulator.team.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Course;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * The list of mechanisms that are on, in the order of the model's table; every moment of a story's
 * course goes to each.
 */
public final class MechanismList implements Course {
  private static final Stage[] STAGES = Stage.values();

  private final Mechanism[] mechanisms;
  private final Mechanism.EachSprint[] eachSprint;
  private final Mechanism.EachDay[] eachDay;
  private final Mechanism.BeforePart[] beforePart;
  private final Mechanism.Surprise[] surprises;
  private final Mechanism.AfterPart[] afterPart;

  /** By stage. */
  private final Mechanism.AtStage[][] atStage = new Mechanism.AtStage[STAGES.length][];

  private final Mechanism.AfterStory[] afterStory;
  private final Clarification clarification;

  /**
   * @param backlog every story that a run may use
   */
  public MechanismList(Workplace workplace, Story[] backlog) {
    Mechanisms on = workplace.scenario().mechanisms();
    List<Mechanism> list = new ArrayList<>();
    clarification = new Clarification(workplace, backlog.length);
    Debt debt = new Debt(workplace);
    Reversals reversals = new Reversals(workplace, backlog.length, debt);
    list.add(clarification);
    add(list, on.edgeCases().enabled(), new EdgeCases(workplace, backlog.length, clarification));
    add(list, on.specChurn().enabled(), new SpecChurn(workplace, backlog));
    add(list, on.unplannedRequests().enabled(), new UnplannedRequests(workplace));
    add(list, on.priorityShifts().enabled(), new PriorityShifts(workplace));
    add(list, on.planning().enabled(), new Planning(workplace));
    add(list, on.decisions().enabled(), new Decisions(workplace, backlog.length, reversals));
    add(list, on.reversals().enabled(), reversals);
    add(list, on.access().enabled(), new Access(workplace, backlog.length));
    add(list, on.environments().enabled(), new Environments(workplace, backlog.length));
    add(list, on.deployment().enabled(), new Deployment(workplace, backlog.length, debt));
    add(list, on.contract().enabled(), new Contract(workplace, backlog.length));
    add(list, on.incidents().enabled(), new Incidents(workplace));
    add(list, on.defects().enabled(), new Defects(workplace, backlog.length, clarification));
    add(list, on.processes().enabled(), new Processes(workplace, backlog.length));
    add(list, on.approvals().enabled(), new Approvals(workplace, backlog.length));
    add(list, on.dependencies().enabled(), new Dependencies(workplace, backlog.length));
    add(list, on.designs().enabled(), new Designs(workplace, backlog.length));
    add(list, on.onboarding().enabled(), new Onboarding(workplace));
    add(list, on.debt().enabled(), debt);
    list.add(new Integration(workplace, backlog.length));
    mechanisms = list.toArray(Mechanism[]::new);
    eachSprint = only(Mechanism.EachSprint.class, list).toArray(Mechanism.EachSprint[]::new);
    eachDay = only(Mechanism.EachDay.class, list).toArray(Mechanism.EachDay[]::new);
    beforePart = only(Mechanism.BeforePart.class, list).toArray(Mechanism.BeforePart[]::new);
    surprises = only(Mechanism.Surprise.class, list).toArray(Mechanism.Surprise[]::new);
    afterPart = only(Mechanism.AfterPart.class, list).toArray(Mechanism.AfterPart[]::new);
    for (Stage stage : STAGES) {
      atStage[stage.ordinal()] =
          only(Mechanism.AtStage.class, list)
              .filter(each -> each.stage() == stage)
              .toArray(Mechanism.AtStage[]::new);
    }
    afterStory = only(Mechanism.AfterStory.class, list).toArray(Mechanism.AfterStory[]::new);
  }

  private static void add(List<Mechanism> list, boolean enabled, Mechanism mechanism) {
    if (enabled) {
      list.add(mechanism);
    }
  }

  /** Those that act at a moment, in the order of the list. */
  private static <M extends Mechanism> Stream<M> only(Class<M> moment, List<Mechanism> list) {
    return list.stream().filter(moment::isInstance).map(moment::cast);
  }

  /** A run begins. */
  public void begin() {
    for (Mechanism mechanism : mechanisms) {
      mechanism.begin();
    }
  }

  /** A sprint was planned and begins; sprints count from 0. */
  public void sprintBegins(int sprint) {
    for (Mechanism.EachSprint mechanism : eachSprint) {
      mechanism.sprintBegins(sprint);
    }
  }

  /** A working day begins; days count from 0. */
  public void dayBegins(int day) {
    for (Mechanism.EachDay mechanism : eachDay) {
      mechanism.dayBegins(day);
    }
  }

  /** Open questions, which planning wants to know of before a sprint. */
  public Clarification clarification() {
    return clarification;
  }

  @Override
  public void prepare(Part part, Step trigger) {
    for (Mechanism.BeforePart mechanism : beforePart) {
      mechanism.prepare(part, trigger);
    }
  }

  @Override
  public double nextSurprise(Part part) {
    double next = Double.POSITIVE_INFINITY;
    for (Mechanism.Surprise surprise : surprises) {
      next = Math.min(next, surprise.next(part));
    }
    return next;
  }

  @Override
  public void surprise(Part part, Task trigger) {
    double reached = nextSurprise(part);
    for (Mechanism.Surprise surprise : surprises) {
      if (surprise.next(part) == reached) {
        surprise.strike(part, trigger);
      }
    }
  }

  @Override
  public void built(Part part, Step trigger) {
    for (Mechanism.AfterPart mechanism : afterPart) {
      mechanism.built(part, trigger);
    }
  }

  @Override
  public void enter(Story story, Stage stage, Step trigger) {
    for (Mechanism.AtStage mechanism : atStage[stage.ordinal()]) {
      mechanism.enter(story, trigger);
    }
  }

  @Override
  public void done(Story story) {
    for (Mechanism.AfterStory mechanism : afterStory) {
      mechanism.done(story);
    }
  }
}
