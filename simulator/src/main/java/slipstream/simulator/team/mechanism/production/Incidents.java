package slipstream.simulator.team.mechanism.production;

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
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 5. Production incidents come in clusters: data inconsistency, network instability, database
 * bottlenecks, traffic spikes. Without on-call a developer drops everything; with it only a share
 * escalates.
 */
public final class Incidents implements Mechanism.EachSprint {
  /** Restoring service. */
  public static final Activity INCIDENTS =
      new Activity(15, "incidents", Activity.Group.INTERRUPTION);

  static final TaskKind INCIDENT = TaskKind.of("incident", INCIDENTS).addingWork();

  private static final Chance CHANCE = new Chance(17);

  /** What it brings. */
  public static final Declaration<Incidents> DECLARATION =
      Declaration.of(
              "incidents", "5. Production incidents arrive in clusters.", Row.class, Incidents::new)
          .drawing(CHANCE)
          .giving(INCIDENT);

  /** 5. Production incidents arrive in clusters. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Incidents per day.", unit = Unit.PER_DAY, max = 100) double rate,
      @Param(
              value = "Mean incidents of a cluster; 1 is plain Poisson.",
              unit = Unit.COUNT,
              min = 1,
              max = 50)
          double clusterSize,
      @Param(value = "Time between the incidents of a cluster.", unit = Unit.HOURS, max = 10_000)
          Distribution clusterGap,
      @Param(value = "Work to restore service.", unit = Unit.HOURS, max = 10_000)
          Distribution effort,
      @Param(
              value =
                  "Incidents in which a developer is needed: all without the role, a share with it.",
              unit = Unit.SHARE,
              max = 1)
          Governed escalated)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final RandomStream chance;
  private final Timer timer;
  private final double meanGap;
  private final Outcome next = this::follow;
  private int sprint;

  Incidents(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().of(CHANCE, 0);
    timer = workplace.simulation().timer(Desk.ARRIVES, this::cluster);
    meanGap = workplace.scenario().sprint().hoursPerDay() * row.clusterSize() / row.rate();
  }

  @Override
  public void begin() {
    sprint = 0;
    nextCluster();
  }

  @Override
  public void sprintBegins(int sprint) {
    this.sprint = sprint;
  }

  private void nextCluster() {
    if (row.rate() > 0) {
      timer.in(TimeGrid.snap(chance.exponential() * meanGap));
    }
  }

  private void cluster() {
    happen();
    nextCluster();
  }

  /** One incident; with a geometric chance another of its cluster follows. */
  private void happen() {
    double effort = Duty.hours(row.effort(), chance);
    double escalates = chance.uniform();
    double another = chance.uniform();
    double gap = Duty.hours(row.clusterGap(), chance);
    Crew heir = workplace.heir(row.fallsTo(), workplace.discipline(0), chance);
    respond(effort, escalates, heir);
    workplace
        .witness()
        .incident(row.governedBy(), Cause.COMMON_LUCK, workplace.simulation().now(), effort);
    if (another < 1 - 1 / row.clusterSize()) {
      Task last = workplace.desk().task(INCIDENT, Cause.COMMON_LUCK, 0, null);
      workplace.desk().later(last, gap, next);
    }
  }

  private void follow(Task last) {
    happen();
  }

  private void respond(double effort, double escalates, Crew heir) {
    if (owner.held()) {
      Task watch = workplace.desk().task(INCIDENT, owner.cause(), effort, null);
      workplace.desk().give(watch, owner.crew());
    }
    if (escalates < row.escalated().at(owner.level())) {
      boolean anyway = escalates < row.escalated().present();
      Task task =
          workplace.desk().task(INCIDENT, anyway ? Cause.COMMON_LUCK : owner.cause(), effort, null);
      task.alarms();
      if (workplace.scenario().practices().onCallRotation()) {
        workplace.desk().give(task, onRotation());
      } else {
        workplace.desk().give(task, heir);
      }
    }
  }

  /** With a rotation, one developer of the whole team has the watch for a sprint. */
  private Agent onRotation() {
    int people = 0;
    for (Crew crew : workplace.disciplines()) {
      people += crew.size();
    }
    int turn = sprint % people;
    for (Crew crew : workplace.disciplines()) {
      if (turn < crew.size()) {
        return crew.member(turn);
      }
      turn -= crew.size();
    }
    throw new IllegalStateException("a team without developers");
  }
}
