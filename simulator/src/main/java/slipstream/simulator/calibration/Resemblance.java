package slipstream.simulator.calibration;

import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;
import slipstream.simulator.calibration.predict.Proof;
import slipstream.simulator.calibration.predict.SerialOrder;
import slipstream.simulator.calibration.score.Coverage;

/**
 * Whether the fitted model is the team: yes, not quite, or it cannot be told yet.
 *
 * <p><i>Not quite</i> takes a sign that teams of the model seldom give: too few sprints where the
 * fitted teams put nine in ten (a posterior predictive check: Gelman, Meng and Stern 1996), at a
 * level of 1 in 200; sprints around two levels, plainer than those of fitted teams show them, at 1
 * in 50; an order that chance would not give, at 1 in 50; a level that changed once, at 1 in 100;
 * or a rival that foretells better beyond chance, at 1 in 40. Together that is 1 team of the model
 * in 12 at most. <i>Yes</i> takes, beside no such sign, so many sprints inside that fitted teams
 * holding only three in four would have shown them in 1 case in 10 at most, and {@value #FEWEST}
 * sprints. What is left cannot be told yet. Figures: docs/decisions/0058 and 0067.
 *
 * @param sprints that were looked at
 * @param inside how many lie where the fitted teams put nine in ten
 * @param chanceOfSoFew chance of so few inside, or fewer, if nine in ten should be
 * @param chanceIfWorse chance of so many inside, or more, if only three in four should be
 * @param levels around which they lie
 * @param order of the sprints
 * @param change of their level
 * @param rivalBetter whether a rival foretells them better beyond chance
 */
public record Resemblance(
    int sprints,
    int inside,
    double chanceOfSoFew,
    double chanceIfWorse,
    TwoLevels levels,
    SerialOrder order,
    LevelChange change,
    boolean rivalBetter) {
  /** What a manager asks for. */
  public enum Verdict {
    /** Nothing speaks against it, and enough for it. */
    YES("yes"),
    /** Something speaks against it that chance hardly explains. */
    NOT_QUITE("not quite"),
    /** Too few sprints for either. */
    CANNOT_TELL_YET("cannot tell yet");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    /** As people and machines read it. */
    public String words() {
      return words;
    }
  }

  /**
   * Sprints below which nothing is a yes. From so many on, a team that changes between two ways of
   * working every quarter, which is six sprints or seven, is told not quite in 8 cases of 10.
   */
  public static final int FEWEST = 16;

  /** Share of the fitted teams' sprints in which those of the team should lie. */
  private static final double SHARE = 0.9;

  /** A model that held no more of them would not be the team. */
  private static final double WORSE = 0.75;

  /** Of counts; with those of the others and of rivals 1 in 12 at most. */
  private static final double LEVEL_OF_COUNTS = 0.005;

  private static final double LEVEL_OF_TWO_LEVELS = 0.02;
  private static final double LEVEL_OF_ORDERS = 0.02;
  private static final double LEVEL_OF_CHANGES = 0.01;

  /** How often a model that holds so little is taken for the team. */
  private static final double TAKEN_IN = 0.1;

  /**
   * Looks at a history.
   *
   * @param ratios delivered over committed, oldest first
   * @param ofTeams 99 percentiles of what the fitted teams do
   * @param levels around which the sprints lie
   * @param model the name of the model among those who were put to the proof
   */
  static Resemblance of(
      double[] ratios, List<Double> ofTeams, TwoLevels levels, Proof proof, String model) {
    double[] percentiles = ofTeams.stream().mapToDouble(p -> p).toArray();
    int inside = 0;
    for (double ratio : ratios) {
      inside += Coverage.closed(percentiles, SHARE, ratio) ? 1 : 0;
    }
    int n = ratios.length;
    return new Resemblance(
        n,
        inside,
        new BinomialDistribution(null, n, SHARE).cumulativeProbability(inside),
        new BinomialDistribution(null, n, 1 - WORSE).cumulativeProbability(n - inside),
        levels,
        SerialOrder.of(ratios),
        LevelChange.of(ratios),
        !proof.preferred().equals(model));
  }

  /** Whether fewer lie inside than chance explains. */
  public boolean tooFewInside() {
    return chanceOfSoFew <= LEVEL_OF_COUNTS;
  }

  /** Whether they lie around two levels, as sprints of fitted teams hardly do. */
  public boolean aroundTwoLevels() {
    return levels.chance() <= LEVEL_OF_TWO_LEVELS;
  }

  /** Whether their level changed once, as chance hardly explains. */
  public boolean levelChanged() {
    return change.chance() <= LEVEL_OF_CHANGES;
  }

  /** Whether sprints follow each other as chance would hardly have them. */
  public boolean inTellingOrder() {
    return order.chance() <= LEVEL_OF_ORDERS;
  }

  /** The answer. */
  public Verdict verdict() {
    if (tooFewInside() || aroundTwoLevels() || inTellingOrder() || levelChanged() || rivalBetter) {
      return Verdict.NOT_QUITE;
    }
    boolean enough = sprints >= FEWEST && chanceIfWorse <= TAKEN_IN;
    return enough ? Verdict.YES : Verdict.CANNOT_TELL_YET;
  }
}
