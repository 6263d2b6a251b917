package slipstream.simulator.team.chance;

import java.io.Serializable;

/**
 * A cause of chance, with streams of its own. Those of every team stand here; mechanisms bring
 * others.
 *
 * @param number what its streams are keyed by: part of the promise of same results from the same
 *     seed, so given once and never used again for another
 */
public record Chance(int number) implements Serializable {
  public static final Chance SIZE = new Chance(0);
  public static final Chance ERROR = new Chance(1);
  public static final Chance SPRINT_FACTOR = new Chance(2);
  public static final Chance RESUMPTION = new Chance(3);
  public static final Chance WIP_LIMIT = new Chance(10);
  public static final Chance PERCEPTION = new Chance(25);
  public static final Chance TRACKER = new Chance(50);
}
