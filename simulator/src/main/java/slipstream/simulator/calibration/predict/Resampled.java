package slipstream.simulator.calibration.predict;

import java.util.List;
import slipstream.simulator.scenario.PublicBoard;

/**
 * The rivals, which know no model: what happened before happens again. {@code own} resamples the
 * team's history, as throughput forecasters do; {@code pool} the public boards; {@code mixed} both,
 * where the team's share grows with its sprints.
 */
public final class Resampled implements Predictor {
  /** Sprints at which the team's own history weighs as much as the pool. */
  private static final double EVEN_AT = 3;

  private final String name;
  private final boolean usesOwn;
  private final double[] pool;
  private final double[] weights;

  private Resampled(String name, boolean usesOwn, List<PublicBoard> boards) {
    this.name = name;
    this.usesOwn = usesOwn;
    int size = boards.stream().mapToInt(board -> board.ratios().size()).sum();
    double sprints = boards.stream().mapToInt(PublicBoard::sprints).sum();
    pool = new double[size];
    weights = new double[size];
    int at = 0;
    for (PublicBoard board : boards) {
      for (double ratio : board.ratios()) {
        pool[at] = ratio;
        weights[at++] = board.sprints() / sprints / board.ratios().size();
      }
    }
  }

  /** The team's own history; it needs one sprint at least. */
  public static Resampled own() {
    return new Resampled("own history", true, List.of());
  }

  /** The public boards, whatever the team did. */
  public static Resampled pool(List<PublicBoard> boards) {
    return new Resampled("public pool", false, boards);
  }

  /** Both: of n sprints the team's own weigh n / (n + 3). */
  public static Resampled mixed(List<PublicBoard> boards) {
    return new Resampled("own and pool mixed", true, boards);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double[] predict(double[] seen) {
    double own = usesOwn ? pool.length == 0 ? 1 : seen.length / (seen.length + EVEN_AT) : 0;
    double[] first = usesOwn ? seen : new double[0];
    return WeightedValues.mixed(first, own, pool, weights).percentiles();
  }
}
