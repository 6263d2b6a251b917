package slipstream.simulator.calibration.forecast;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
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
    shares = new Pooled(model, commitments).sharesBySlope(ratios);
    usual = new double[slopes.length][];
    cumulated = new double[slopes.length][];
    for (int slope = 0; slope < slopes.length; slope++) {
      usual[slope] = commitments.asUsual(ratios, slopes[slope]);
      cumulated[slope] = model.weights(usual[slope]);
      for (int team = 1; team < cumulated[slope].length; team++) {
        cumulated[slope][team] += cumulated[slope][team - 1];
      }
    }
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
      case 1 -> asBefore(slope, 0);
      default -> asBefore(slope, move(slope, stream));
    };
  }

  private ToDoubleFunction<RandomStream> likeATeam(int slope, RandomStream stream) {
    double[] sums = cumulated[slope];
    int found = Arrays.binarySearch(sums, stream.uniform());
    int team = Math.min(sums.length - 1, found < 0 ? -found - 1 : found);
    float[] simulated = model.bank().ratios(team);
    return s -> work(slope, index(committed.length, s), simulated[index(simulated.length, s)]);
  }

  private ToDoubleFunction<RandomStream> asBefore(int slope, double by) {
    return s -> {
      int sprint = index(committed.length, s);
      return by == 0 && committing.isEmpty()
          ? delivered[sprint]
          : work(slope, sprint, LevelMoves.moved(usual[slope][sprint], by));
    };
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
