package slipstream.simulator.team.mechanism.production;

import java.util.stream.Stream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.Mechanisms;
import slipstream.simulator.scenario.mechanism.Trouble;
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
import slipstream.simulator.team.mechanism.integration.Contract;
import slipstream.simulator.team.mechanism.platform.Deployment;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 5. Production incidents come in clusters, of four kinds: data inconsistency, network instability,
 * database bottlenecks, traffic spikes. Without on-call a developer drops everything; with it only
 * a share escalates, and of that a share to a role that can help.
 */
public final class Incidents implements Mechanism.EachSprint, Mechanism.AfterStory {
  /** Restoring service. */
  public static final Activity INCIDENTS =
      new Activity(15, "incidents", Activity.Group.INTERRUPTION);

  private static final TaskKind[] KINDS =
      Stream.of(Trouble.values())
          .map(trouble -> TaskKind.of(trouble.key(), INCIDENTS).addingWork())
          .toArray(TaskKind[]::new);

  /** Its entities are the kinds of trouble. */
  static final Chance CHANCE = new Chance(17);

  /** What it brings. */
  public static final Declaration<Incidents> DECLARATION =
      Declaration.of(
              "incidents",
              "5. Production incidents of four kinds arrive in clusters.",
              Row.class,
              Incidents::new)
          .drawing(CHANCE)
          .giving(KINDS);

  /** 5. Production incidents of four kinds arrive in clusters. */
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
      @Param(value = "Work to restore service, over all kinds.", unit = Unit.HOURS, max = 10_000)
          Distribution effort,
      @Param(
              value =
                  "Incidents in which a developer is needed: all without the role, a share with it.",
              unit = Unit.SHARE,
              max = 1)
          Governed escalated,
      @Param("What incidents are made of.") TroubleMix kinds)
      implements MechanismBlock {
    @Override
    public double interruptionsADay() {
      return enabled ? rate : 0;
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Contract contract;
  private final TroubleStream[] streams;
  private final boolean released;
  private int sprint;

  Incidents(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    contract = setting.with(Contract.DECLARATION);
    Mechanisms mechanisms = workplace.scenario().mechanisms();
    released = mechanisms.of(Deployment.Row.class).enabled();
    boolean origins =
        mechanisms.of(Contract.Row.class).enabled() || mechanisms.of(Defects.Row.class).enabled();
    streams =
        Stream.of(Trouble.values())
            .map(trouble -> stream(trouble, origins))
            .toArray(TroubleStream[]::new);
  }

  /** Nothing lies dormant that nothing could ever set off. */
  private TroubleStream stream(Trouble trouble, boolean origins) {
    double dormant =
        switch (trouble) {
          case DATA_INCONSISTENCY -> origins ? row.kinds().inconsistenciesWithOrigin() : 0;
          case TRAFFIC_SPIKE -> released ? row.kinds().spikesWithReleases() : 0;
          case NETWORK_INSTABILITY, DATABASE_BOTTLENECK -> 0;
        };
    double midday = trouble == Trouble.TRAFFIC_SPIKE ? row.kinds().spikesAtMidday() : 0.5;
    return new TroubleStream(workplace, this, row, trouble, dormant, midday);
  }

  /** What a diary calls an incident of a kind. */
  static TaskKind kind(Trouble trouble) {
    return KINDS[trouble.ordinal()];
  }

  @Override
  public void begin() {
    sprint = 0;
    if (row.enabled()) {
      for (TroubleStream stream : streams) {
        stream.begin();
      }
    }
  }

  @Override
  public void sprintBegins(int sprint) {
    this.sprint = sprint;
  }

  /** A release brings people, and what was built without its contract meets real data. */
  @Override
  public void done(Story story) {
    if (released) {
      streams[Trouble.TRAFFIC_SPIKE.ordinal()].setOff(
          Cause.COMMON_LUCK, workplace.simulation().now());
    }
    if (contract.skipped(story)) {
      inconsistency(contract.skippedBy(), contract.skippedAt(story));
    }
  }

  /**
   * A defect has escaped that may have left data behind that does not agree.
   *
   * @param cause what the defect is due to
   * @param acted hour at which that acted
   */
  void defectEscaped(Cause cause, double acted) {
    inconsistency(cause, acted);
  }

  private void inconsistency(Cause cause, double acted) {
    streams[Trouble.DATA_INCONSISTENCY.ordinal()].setOff(cause, acted);
  }

  /** Stops a developer: whoever has the watch in a rotation, else the heir of the duty. */
  void giveToDeveloper(Task task, Crew heir) {
    if (workplace.scenario().practices().onCallRotation()) {
      workplace.desk().give(task, onRotation());
    } else {
      workplace.desk().give(task, heir);
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
