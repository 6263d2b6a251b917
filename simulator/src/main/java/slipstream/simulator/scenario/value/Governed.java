package slipstream.simulator.scenario.value;

import java.io.Serializable;

/**
 * A number that a role governs: one value where the role is missing, one where it is present.
 *
 * @param missing the value without the role
 * @param present the value with the role at full effect
 */
public record Governed(double missing, double present) implements Serializable {
  /**
   * The value at a level of presence.
   *
   * @param level 0 (missing) to 1 (present at full effect); a part-time or ramping role stands
   *     between
   */
  public double at(double level) {
    return missing + (present - missing) * level;
  }

  /**
   * The larger of the two values: the rate at which candidates are drawn before they are thinned.
   */
  public double largest() {
    return Math.max(missing, present);
  }
}
