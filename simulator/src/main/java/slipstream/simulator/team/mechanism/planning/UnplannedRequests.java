package slipstream.simulator.team.mechanism.planning;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 2a. Requests from outside the plan. In an unprotected sprint they enter at once and interrupt; a
 * scrum master, or the practice of a protected sprint, lets most wait for the next sprint and the
 * rest queue.
 */
public final class UnplannedRequests implements Mechanism.EachSprint {
  /** Work on requests from outside the plan. */
  public static final Activity UNPLANNED =
      new Activity(16, "unplanned", Activity.Group.INTERRUPTION);

  static final TaskKind REQUEST = TaskKind.of("request", UNPLANNED).addingWork();

  private static final Chance CHANCE = new Chance(8);

  /** What it brings. */
  public static final Declaration<UnplannedRequests> DECLARATION =
      Declaration.of(
              "unplanned-requests",
              "2a. Requests from outside the plan arrive at random.",
              Row.class,
              UnplannedRequests::new)
          .drawing(CHANCE)
          .giving(REQUEST);

  /** 2a. Requests from outside the plan arrive at random. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Requests per day.", unit = Unit.PER_DAY, max = 100) double rate,
      @Param(value = "Work of a request.", unit = Unit.HOURS, max = 10_000) Distribution effort,
      @Param(value = "Requests that enter at once, at top priority.", unit = Unit.SHARE, max = 1)
          Governed atOnce,
      @Param(
              value = "Of the others, those that wait for the next sprint; the rest queue.",
              unit = Unit.SHARE,
              max = 1)
          double deferred)
      implements MechanismBlock {
    @Override
    public double interruptionsADay() {
      return enabled ? rate : 0;
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final RandomStream chance;
  private final Timer timer;
  private final double meanGap;

  /** Requests that wait for the next sprint, and whom they are for. */
  private final Backlogged deferred = new Backlogged();

  UnplannedRequests(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().of(CHANCE, 0);
    timer = workplace.simulation().timer(Desk.ARRIVES, this::arrive);
    meanGap = workplace.scenario().sprint().hoursPerDay() / row.rate();
  }

  @Override
  public void begin() {
    deferred.clear();
    next();
  }

  private void next() {
    if (row.rate() > 0) {
      timer.in(TimeGrid.snap(chance.exponential() * meanGap));
    }
  }

  private void arrive() {
    double effort = Duty.hours(row.effort(), chance);
    double atOnce = chance.uniform();
    double defer = chance.uniform();
    Crew crew = workplace.heir(row.fallsTo(), workplace.discipline(0), chance);
    double open = workplace.scenario().practices().protectedSprint() ? 0 : 1;
    boolean interrupts = atOnce < row.atOnce().at(owner.level()) * open;
    // Luck is what would have come with a scrum master too.
    boolean avoidable = interrupts && atOnce >= row.atOnce().present();
    Cause cause = avoidable ? owner.cause() : Cause.COMMON_LUCK;
    Task task = workplace.desk().task(REQUEST, cause, effort, null);
    if (interrupts) {
      task.interrupts();
      enter(task, crew);
    } else if (defer < row.deferred()) {
      deferred.add(task, crew);
    } else {
      enter(task, crew);
    }
    next();
  }

  private void enter(Task task, Crew crew) {
    workplace.tally().add();
    workplace.desk().give(task, crew);
  }

  @Override
  public void sprintBegins(int sprint) {
    deferred.handOut(workplace.desk());
  }
}
