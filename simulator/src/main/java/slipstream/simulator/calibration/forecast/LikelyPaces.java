package slipstream.simulator.calibration.forecast;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import slipstream.simulator.calibration.predict.Commitments;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.LevelMoves;
import slipstream.simulator.calibration.predict.Pooled;
import slipstream.simulator.random.RandomStream;

/**
 * How a future may go by the fitted model: as a simulated team that fits, as the own past went, or
 * as it went at another level, each as often as the model's prediction is made of it.
 */
final class LikelyPaces {
  private final FittedTeams model;
  private final Commitments commitments;
  private final OptionalDouble committing;
  private final double[] committed;
  private final double[] delivered;
  private final double[] slopes;
  private final double[][] shares;

  /** By slope: past ratios at the usual commitment, and the weights of the teams summed up. */
  private final double[][] usual;

  private final double[][] cumulated;

  /** Weights of past sprints summed up, where recent ones count more. */
  private final double[] fading;

  LikelyPaces(
      FittedTeams model, double[] committed, double[] delivered, OptionalDouble committing) {
    this.model = model;
    this.committed = committed;
    this.delivered = delivered;
    this.committing = committing;
    commitments =
        committing.isPresent()
            ? Commitments.of(committed, committing.getAsDouble())
            : Commitments.UNKNOWN;
    double[] ratios = new double[committed.length];
    Arrays.setAll(ratios, i -> delivered[i] / committed[i]);
    slopes = commitments.slopes();
    Pooled pooled = new Pooled(model, commitments);
    shares = pooled.sharesBySlope(ratios);
    fading = cumulated(pooled.fading(committed.length));
    usual = new double[slopes.length][];
    cumulated = new double[slopes.length][];
    for (int slope = 0; slope < slopes.length; slope++) {
      usual[slope] = commitments.asUsual(ratios, slopes[slope]);
      cumulated[slope] = cumulated(model.weights(usual[slope]));
    }
  }

  private static double[] cumulated(double[] weights) {
    double[] sums = weights.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return sums;
  }

  /** Draws how one future goes: what each of its sprints delivers. */
  ToDoubleFunction<RandomStream> any(RandomStream stream) {
    double place = stream.uniform();
    for (int slope = 0; slope < slopes.length; slope++) {
      for (int kind = 0; kind < shares[slope].length; kind++) {
        place -= shares[slope][kind];
        boolean last = slope == slopes.length - 1 && kind == shares[slope].length - 1;
        if (place < 0 || last) {
          return pace(slope, kind, stream);
        }
      }
    }
    throw new IllegalStateException("a prediction is made of something");
  }

  private ToDoubleFunction<RandomStream> pace(int slope, int kind, RandomStream stream) {
    return switch (kind) {
      case 0 -> likeATeam(slope, stream);
      case 1 -> asBefore(slope, 0, this::recent);
      default -> asBefore(slope, move(slope, stream), s -> index(committed.length, s));
    };
  }

  private ToDoubleFunction<RandomStream> likeATeam(int slope, RandomStream stream) {
    int team = place(cumulated[slope], stream.uniform());
    float[] simulated = model.bank().ratios(team);
    return s -> work(slope, index(committed.length, s), simulated[index(simulated.length, s)]);
  }

  private ToDoubleFunction<RandomStream> asBefore(
      int slope, double by, ToIntFunction<RandomStream> any) {
    return s -> {
      int sprint = any.applyAsInt(s);
      return by == 0 && committing.isEmpty()
          ? delivered[sprint]
          : work(slope, sprint, LevelMoves.moved(usual[slope][sprint], by));
    };
  }

  /** A past sprint; recent ones more often. */
  private int recent(RandomStream stream) {
    return place(fading, fading[fading.length - 1] * stream.uniform());
  }

  /** The first of ascending sums that is not below a value. */
  private static int place(double[] sums, double value) {
    int found = Arrays.binarySearch(sums, value);
    return Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
  }

  /** Half of such futures stay at the level, a quarter go up and a quarter down. */
  private double move(int slope, RandomStream stream) {
    double way = stream.uniform();
    double by = LevelMoves.between(usual[slope]);
    return way < 0.5 ? 0 : way < 0.75 ? by : -by;
  }

  /** What a sprint delivers that commits what is known, or what a past one did. */
  private double work(int slope, int sprint, double ratio) {
    if (committing.isEmpty()) {
      return committed[sprint] * ratio;
    }
    double factor = commitments.factor(committed.length, committed.length, slopes[slope]);
    return committing.getAsDouble() * Commitments.moved(ratio, factor);
  }

  /** Any of so many, each as likely. */
  static int index(int size, RandomStream stream) {
    return (int) (stream.uniform() * size);
  }
}
