package slipstream.simulator.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.mechanism.Mechanisms;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.mechanism.integration.Integration;
import slipstream.simulator.team.work.Course;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Workplace;

/**
 * The mechanisms of a team that are on, in the order in which its scenario lists them; every moment
 * of a story's course goes to each.
 */
public final class MechanismList implements Course, Setting {
  private static final Stage[] STAGES = Stage.values();

  private final Workplace workplace;
  private final Story[] backlog;

  /** Those that were made: all that are on, and those that others work with. */
  private final List<Declaration<?>> declared = new ArrayList<>();

  private final List<Mechanism> made = new ArrayList<>();

  private final Mechanism.EachSprint[] eachSprint;
  private final Mechanism.EachDay[] eachDay;
  private final Mechanism.BeforePart[] beforePart;
  private final Mechanism.Surprise[] surprises;
  private final Mechanism.AfterPart[] afterPart;

  /** By stage. */
  private final Mechanism.AtStage[][] atStage = new Mechanism.AtStage[STAGES.length][];

  private final Mechanism.AfterStory[] afterStory;

  /**
   * @param backlog every story that a run may use
   */
  public MechanismList(Workplace workplace, Story[] backlog) {
    this.workplace = workplace;
    this.backlog = backlog;
    List<Mechanism> list = on(workplace.scenario().mechanisms());
    Mechanism integration = new Integration(this);
    made.add(integration);
    list.add(integration);
    eachSprint = only(Mechanism.EachSprint.class, list).toArray(Mechanism.EachSprint[]::new);
    eachDay = only(Mechanism.EachDay.class, list).toArray(Mechanism.EachDay[]::new);
    beforePart = only(Mechanism.BeforePart.class, list).toArray(Mechanism.BeforePart[]::new);
    surprises = only(Mechanism.Surprise.class, list).toArray(Mechanism.Surprise[]::new);
    afterPart = only(Mechanism.AfterPart.class, list).toArray(Mechanism.AfterPart[]::new);
    for (Stage stage : STAGES) {
      atStage[stage.ordinal()] =
          only(Mechanism.AtStage.class, list)
              .filter(each -> each.stage() == stage)
              .sorted(Comparator.comparing(each -> !each.comesFirst()))
              .toArray(Mechanism.AtStage[]::new);
    }
    afterStory = only(Mechanism.AfterStory.class, list).toArray(Mechanism.AfterStory[]::new);
  }

  private List<Mechanism> on(Mechanisms mechanisms) {
    List<Mechanism> on = new ArrayList<>();
    for (MechanismType type : mechanisms.types()) {
      if (mechanisms.of(type.row()).enabled()) {
        on.add(with((Declaration<?>) type));
      }
    }
    return on;
  }

  @Override
  public Workplace workplace() {
    return workplace;
  }

  @Override
  public Story[] backlog() {
    return backlog;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <M extends Mechanism> M with(Declaration<M> declaration) {
    int known = declared.indexOf(declaration);
    if (known >= 0) {
      return (M) made.get(known);
    }
    M mechanism = declaration.maker().apply(this);
    declared.add(declaration);
    made.add(mechanism);
    return mechanism;
  }

  /** Those that act at a moment, in the order of the list. */
  private static <M extends Mechanism> Stream<M> only(Class<M> moment, List<Mechanism> list) {
    return list.stream().filter(moment::isInstance).map(moment::cast);
  }

  /** A run begins. */
  public void begin() {
    for (Mechanism mechanism : made) {
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
