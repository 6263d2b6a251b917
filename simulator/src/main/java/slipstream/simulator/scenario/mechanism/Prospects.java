package slipstream.simulator.scenario.mechanism;

/** What a scenario may come to, as far as it decides whether a parameter can matter. */
public interface Prospects {
  /** The reason against every parameter of a mechanism that is off. */
  String OFF = "its mechanism is off";

  /** Whether roles may be filled that the scenario leaves open. */
  boolean somebodyMayCome();

  /** Whether somebody may come who does not have full effect at once. */
  boolean somebodyRampsUp();

  /** Whether the plan has more than one sprint. */
  boolean severalSprints();

  /** Whether developers may work in pairs. */
  boolean workInPairs();

  /** Whether work in progress may be limited. */
  boolean workLimited();

  /** Whether contracts may be agreed before their stories are begun. */
  boolean contractsMayComeFirst();

  /** Whether the number of stories is fixed, whatever the team's capacity. */
  boolean storiesFixed();
}
