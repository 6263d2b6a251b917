package slipstream.simulator.team.workplace;

import slipstream.simulator.engine.Simulation;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.chance.Chances;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;

/**
 * Everybody and everything that a run needs: clock, people, posts, desk, chance. Made once for a
 * scenario, reused in every run.
 */
public final class Workplace {
  private static final Role[] ROLES = Role.values();

  private final Scenario scenario;
  private final Simulation simulation = new Simulation();
  private final Chances chances = new Chances();
  private final Crew[] disciplines;
  private final Post[] posts = new Post[ROLES.length];
  private final Desk desk;
  private final Witness witness;
  private final SprintTally tally = new SprintTally();

  /**
   * @param witness told of what can be seen; it has no way to answer
   */
  public Workplace(Scenario scenario, Witness witness) {
    this.scenario = scenario;
    this.witness = witness;
    DisciplineName[] names = DisciplineName.values();
    disciplines = new Crew[names.length];
    desk = new Desk(simulation, names.length);
    for (DisciplineName name : names) {
      int seat = scenario.team().of(name).seat() - 1;
      disciplines[seat] = crew(Party.of(name), name, seat, null, 1);
    }
    for (Crew discipline : disciplines) {
      staff(discipline, scenario.team().of(discipline.discipline()).developers());
    }
    for (Role role : ROLES) {
      Staffing staffing = scenario.structure().of(role);
      int people = (int) Math.ceil(staffing.fte());
      double speed = people == 0 ? 1 : staffing.fte() / people;
      Crew crew = crew(Party.of(role), null, -1, Cause.busy(role), speed);
      posts[role.ordinal()] =
          new Post(
              role,
              staffing,
              (staffing.fromSprint() - 1) * scenario.sprint().length(),
              crew,
              simulation);
      staff(crew, people);
    }
  }

  private Crew crew(Party party, DisciplineName name, int seat, Cause busy, double speed) {
    return new Crew(party, name, seat, busy, speed, scenario.delivery().crossTrainingSpeed());
  }

  private void staff(Crew crew, int people) {
    Agent[] members = new Agent[people];
    for (int i = 0; i < people; i++) {
      // Crews of roles come after the disciplines' seats; a crew has at most 1,000 people.
      long entity = (crew.seat() >= 0 ? crew.seat() : crew.party().ordinal()) * 1_000L + i;
      RandomStream lags = chances.of(Chance.RESUMPTION, entity);
      members[i] = new Agent(crew, desk, simulation, scenario.delivery().resumptionLag(), lags);
    }
    crew.staff(members);
  }

  /**
   * Lets whoever ramps up begin at less than full effect.
   *
   * @param start effect on the first day, 0 to 1
   */
  public void rampFrom(double start) {
    for (Post post : posts) {
      post.rampFrom(start);
    }
  }

  /** Begins the run of a replication. */
  public void reset(long replicationKey) {
    simulation.reset();
    chances.restart(replicationKey);
    desk.clear();
    tally.reset();
    for (Crew crew : disciplines) {
      crew.clear();
    }
    for (Post post : posts) {
      post.crew().clear();
    }
  }

  /**
   * The discipline that inherits a duty. Draws one number, whoever it falls on.
   *
   * @param nearest the discipline that met the duty
   */
  public Crew heir(FallsTo row, Crew nearest, RandomStream chance) {
    double total = row.nearest();
    for (Crew crew : disciplines) {
      total += row.weight(crew.discipline());
    }
    double left = chance.uniform() * total;
    Crew heir = nearest;
    for (Crew crew : disciplines) {
      double weight = row.weight(crew.discipline());
      if (left < weight) {
        heir = crew;
        break;
      }
      left -= weight;
    }
    return heir.size() > 0 ? heir : disciplines[1 - heir.seat()];
  }

  /** The post of a role. */
  public Post post(Role role) {
    return posts[role.ordinal()];
  }

  /** The discipline in a seat, from 0. */
  public Crew discipline(int seat) {
    return disciplines[seat];
  }

  /** The disciplines by seat. */
  public Crew[] disciplines() {
    return disciplines;
  }

  /** What is simulated. */
  public Scenario scenario() {
    return scenario;
  }

  /** Clock and calendar. */
  public Simulation simulation() {
    return simulation;
  }

  /** Sources of chance. */
  public Chances chances() {
    return chances;
  }

  /** Where tasks are made. */
  public Desk desk() {
    return desk;
  }

  /** What disturbs the plan of the present sprint. */
  public SprintTally tally() {
    return tally;
  }

  /** Who is told of what can be seen. */
  public Witness witness() {
    return witness;
  }
}
