package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.scenario.mechanism.Mechanisms;
import slipstream.simulator.scenario.people.Structure;
import slipstream.simulator.scenario.people.Team;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/**
 * One team and its sprint, fully resolved: everything a run depends on, besides the replication's
 * number.
 */
public record Scenario(
    @Param("Name shown in reports.") String name,
    @Param("One or two sentences about the team.") String description,
    @Param(value = "Seed of every random stream.", unit = Unit.COUNT, max = 9_007_199_254_740_991.0)
        long seed,
    @Param(value = "Replications to simulate.", unit = Unit.COUNT, min = 1, max = 100_000_000)
        int runs,
    @Param(
            value = "Run until an interval is this narrow, instead of a fixed number.",
            optional = true)
        Precision precision,
    @Param("Time box and horizon.") Sprint sprint,
    @Param("The developers.") Team team,
    @Param("Who is there, and who is missing.") Structure structure,
    @Param("Levers that need no hire.") Practices practices,
    @Param("The planned stories.") Backlog backlog,
    @Param("How work passes through the team, whoever is there.") Delivery delivery,
    @Param("Which inputs are ready when a part of a story is begun.")
        StartingConditions startingConditions,
    @Param("The ways in which missing structure disturbs delivery.") Mechanisms mechanisms,
    @Param("What observers see, and whom they name.") Perception perception,
    @Param("What a tracker says of a sprint, which is not what the team did.") Tracker tracker,
    @Param(value = "Money, for advice.", optional = true) Costs costs)
    implements Serializable {
  /** The same scenario with another team and structure. */
  public Scenario with(Team otherTeam, Structure otherStructure) {
    return new Scenario(
        name,
        description,
        seed,
        runs,
        precision,
        sprint,
        otherTeam,
        otherStructure,
        practices,
        backlog,
        delivery,
        startingConditions,
        mechanisms,
        perception,
        tracker,
        costs);
  }

  /** The same scenario with other practices. */
  public Scenario with(Practices others) {
    return new Scenario(
        name,
        description,
        seed,
        runs,
        precision,
        sprint,
        team,
        structure,
        others,
        backlog,
        delivery,
        startingConditions,
        mechanisms,
        perception,
        tracker,
        costs);
  }

  /** The same scenario with other parameters of its mechanisms. */
  public Scenario with(Mechanisms others) {
    return new Scenario(
        name,
        description,
        seed,
        runs,
        precision,
        sprint,
        team,
        structure,
        practices,
        backlog,
        delivery,
        startingConditions,
        others,
        perception,
        tracker,
        costs);
  }

  /** The same scenario with another time box and other stories. */
  public Scenario with(Sprint otherSprint, Backlog otherBacklog) {
    return new Scenario(
        name,
        description,
        seed,
        runs,
        precision,
        otherSprint,
        team,
        structure,
        practices,
        otherBacklog,
        delivery,
        startingConditions,
        mechanisms,
        perception,
        tracker,
        costs);
  }

  /**
   * The same scenario, made of another's parts where they are equal: many that differ in little
   * take little room.
   */
  public Scenario sharing(Scenario other) {
    return new Scenario(
        name,
        description,
        seed,
        runs,
        precision,
        either(other.sprint, sprint),
        either(other.team, team),
        either(other.structure, structure),
        either(other.practices, practices),
        either(other.backlog, backlog),
        either(other.delivery, delivery),
        either(other.startingConditions, startingConditions),
        mechanisms.sharing(other.mechanisms),
        either(other.perception, perception),
        either(other.tracker, tracker),
        costs);
  }

  private static <P> P either(P shared, P own) {
    return own.equals(shared) ? shared : own;
  }
}
