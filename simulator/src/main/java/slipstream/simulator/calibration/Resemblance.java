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
 * level of 1 in 200; an order that chance would not give, at 1 in 50; or a rival that foretells
 * better beyond chance, at 1 in 40. Together that is 1 team of the model in 20 at most. <i>Yes</i>
 * takes, beside no such sign, so many sprints inside that fitted teams holding only three in four
 * would have shown them in 1 case in 10 at most, and {@value #FEWEST} sprints. What is left cannot
 * be told yet. Figures: docs/decisions/0058.
 *
 * @param sprints that were looked at
 * @param inside how many lie where the fitted teams put nine in ten
 * @param chanceOfSoFew chance of so few inside, or fewer, if nine in ten should be
 * @param chanceIfWorse chance of so many inside, or more, if only three in four should be
 * @param order of the sprints
 * @param rivalBetter whether a rival foretells them better beyond chance
 */
public record Resemblance(
    int sprints,
    int inside,
    double chanceOfSoFew,
    double chanceIfWorse,
    SerialOrder order,
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

  /** Of counts; with that of orders and of rivals 1 in 20 at most. */
  private static final double LEVEL_OF_COUNTS = 0.005;

  private static final double LEVEL_OF_ORDERS = 0.02;

  /** How often a model that holds so little is taken for the team. */
  private static final double TAKEN_IN = 0.1;

  /**
   * Looks at a history.
   *
   * @param ratios delivered over committed, oldest first
   * @param ofTeams 99 percentiles of what the fitted teams do
   * @param model the name of the model among those who were put to the proof
   */
  static Resemblance of(double[] ratios, List<Double> ofTeams, Proof proof, String model) {
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
        SerialOrder.of(ratios),
        !proof.preferred().equals(model));
  }

  /** Whether fewer lie inside than chance explains. */
  public boolean tooFewInside() {
    return chanceOfSoFew <= LEVEL_OF_COUNTS;
  }

  /** Whether sprints follow each other as chance would hardly have them. */
  public boolean inTellingOrder() {
    return order.chance() <= LEVEL_OF_ORDERS;
  }

  /** The answer. */
  public Verdict verdict() {
    if (tooFewInside() || inTellingOrder() || rivalBetter) {
      return Verdict.NOT_QUITE;
    }
    boolean enough = sprints >= FEWEST && chanceIfWorse <= TAKEN_IN;
    return enough ? Verdict.YES : Verdict.CANNOT_TELL_YET;
  }
}
