package slipstream.simulator.calibration.predict;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * What a history's sprints committed, and what the next one commits: a team that commits more than
 * it usually does delivers less of it. How much less differs from team to team, so the prediction
 * is pooled from parts that say not at all, and to a power.
 */
public final class Commitments {
  /** Nothing is known of the next sprint, so nothing is said of the past ones either. */
  public static final Commitments UNKNOWN = new Commitments(new double[0]);

  /**
   * Powers of the commitment with which delivered over committed falls. Chosen by leaving
   * organisations out: docs/decisions/0042.
   */
  private static final double[] SLOPES = {0, 0.3};

  /** A commitment further from the usual than fourfold counts as fourfold. */
  private static final double FURTHEST = FastMath.log(4);

  private final double[] logs;

  /** Mean of the logarithms of the first so many. */
  private final double[] usual;

  private Commitments(double[] committed) {
    logs = Arrays.stream(committed).map(FastMath::log).toArray();
    usual = new double[logs.length];
    double sum = 0;
    for (int i = 0; i < usual.length; i++) {
      usual[i] = i == 0 ? 0 : sum / i;
      sum += logs[i];
    }
  }

  /**
   * Known ones.
   *
   * @param past what each sprint committed, oldest first, each above 0
   * @param next what the next one commits, above 0 and in the same unit
   */
  public static Commitments of(double[] past, double next) {
    double[] all = Arrays.copyOf(past, past.length + 1);
    all[past.length] = next;
    return new Commitments(all);
  }

  /** Powers that the parts of a prediction take; only 0 where nothing is known. */
  public double[] slopes() {
    return logs.length == 0 ? new double[1] : SLOPES.clone();
  }

  /**
   * What the first sprints would have delivered of the commitment that was usual among them.
   *
   * @param seen delivered over committed, oldest first
   */
  public double[] asUsual(double[] seen, double slope) {
    double[] moved = seen.clone();
    for (int sprint = 0; slope > 0 && sprint < seen.length; sprint++) {
      moved[sprint] = moved(seen[sprint], 1 / factor(seen.length, sprint, slope));
    }
    return moved;
  }

  /**
   * From the commitment that was usual among the first sprints to that of one sprint.
   *
   * @param seen how many sprints were seen
   * @param sprint from 0; the one after the last is the next
   */
  public double factor(int seen, int sprint, double slope) {
    if (slope == 0 || seen == 0) {
      return 1;
    }
    double above = logs[sprint] - usual[seen];
    return FastMath.exp(-slope * Math.max(-FURTHEST, Math.min(FURTHEST, above)));
  }

  /** Exactly all stays all: a team that always ends at 1 does so whatever it commits. */
  public static double moved(double ratio, double factor) {
    return ratio == 1 ? 1 : ratio * factor;
  }

  /** Percentiles moved, and ascending again. */
  static double[] moved(double[] percentiles, double factor) {
    double[] moved = percentiles.clone();
    if (factor != 1) {
      Arrays.setAll(moved, i -> moved(percentiles[i], factor));
      Arrays.sort(moved);
    }
    return moved;
  }
}
