package slipstream.simulator.scenario;

import java.io.Serializable;

/**
 * A parameter of teams in general: how it varies from team to team, before anything of one team is
 * known.
 *
 * @param key what is drawn: a scenario's key such as {@code backlog.load}, {@code
 *     backlog.sprint-factor.sigma} for the spread of a lognormal, {@code structure.qa} for whether
 *     a role is there, or {@code tracker.abandoned} for a habit of keeping the tracker
 * @param meaning what it means, in a sentence
 * @param low smallest value, in the unit of the key
 * @param high largest value
 * @param shape how values spread between the two
 * @param none share of teams that have exactly {@code low}, 0 to 1
 * @param source where the range comes from; may be empty
 * @param evidence measured, surveyed, expert or assumption
 * @param note why; may be empty
 */
public record PriorParameter(
    String key,
    String meaning,
    double low,
    double high,
    Shape shape,
    double none,
    String source,
    String evidence,
    String note)
    implements Serializable {
  /** How values spread between the ends of a range. */
  public enum Shape {
    /** Evenly. */
    UNIFORM,
    /** Evenly in their logarithm; the low end must be above 0. */
    LOG_UNIFORM,
    /** Evenly over the whole numbers from low to high. */
    WHOLE,
    /** Low or high, like the two sides of a coin. */
    COIN,
    /** Many small, few large: the smaller of four even draws. */
    MOSTLY_SMALL
  }

  /** Refuses what no team could be drawn from. */
  public PriorParameter {
    boolean inOrder = low < high && Double.isFinite(low) && Double.isFinite(high);
    if (!inOrder || shape == Shape.LOG_UNIFORM && low <= 0 || !(none >= 0 && none < 1)) {
      throw new IllegalArgumentException(key + ": no team can be drawn from this range");
    }
  }

  /** Whether it is a role: nobody guesses which one is there from how much a team delivers. */
  public boolean isRole() {
    return key.startsWith("structure.");
  }
}
