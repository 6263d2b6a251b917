package slipstream.benchmarks;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.random.function.Log;
import slipstream.simulator.random.function.Pow;

/**
 * How wrong the functions are: the worst distance from {@code StrictMath}, which is itself wrong by
 * up to an ulp, over so many arguments (the first word of the command line; 10^8), and the worst
 * error found. Errors are computed to forty digits, for the first arguments and for those where the
 * two differ, 20,000 of each at most.
 */
public final class Accuracy {
  private static final int COMPUTED = 20_000;
  private static final DfpField FIELD = new DfpField(40);

  private final int arguments;

  private Accuracy(int arguments) {
    this.arguments = arguments;
  }

  public static void main(String[] args) {
    Accuracy accuracy = new Accuracy(args.length == 0 ? 100_000_000 : Integer.parseInt(args[0]));
    System.out.println(
        "| function | arguments | worst distance from `StrictMath`, ulp | differ | worst error, ulp |");
    System.out.println("|---|---|---:|---:|---:|");
    accuracy.logs("any positive number", Accuracy::positive);
    accuracy.logs("0.98 to 1.02", random -> random.nextDouble(0.98, 1.02));
    accuracy.logs("0 to 1", random -> random.nextDouble(0x1p-53, 1));
    accuracy.exps("-708 to 709.7", random -> random.nextDouble(-708, 709.7));
    accuracy.exps("-3 to 3", random -> random.nextDouble(-3, 3));
    accuracy.pows("any, result normal", Accuracy::positive, 1);
    accuracy.pows("base 0.98 to 1.02, the same", random -> random.nextDouble(0.98, 1.02), 1);
    accuracy.pows("base 0.01 to 100, result too", random -> random.nextDouble(0.01, 100), 0.0065);
  }

  private static double positive(SplittableRandom random) {
    return Double.longBitsToDouble(
        random.nextLong(Double.doubleToRawLongBits(Double.MIN_NORMAL), 0x7FF0000000000000L));
  }

  private void logs(String range, ToDoubleFunction<SplittableRandom> draw) {
    compare(
        "log | " + range,
        random -> new double[] {draw.applyAsDouble(random), 0},
        (x, y) -> Log.of(x),
        (x, y) -> StrictMath.log(x),
        (x, y) -> DfpMath.log(x));
  }

  private void exps(String range, ToDoubleFunction<SplittableRandom> draw) {
    compare(
        "exp | " + range,
        random -> new double[] {draw.applyAsDouble(random), 0},
        (x, y) -> Exp.of(x),
        (x, y) -> StrictMath.exp(x),
        (x, y) -> DfpMath.exp(x));
  }

  /** Exponents such that the result's logarithm reaches the given share of 708. */
  private void pows(String range, ToDoubleFunction<SplittableRandom> draw, double share) {
    compare(
        "pow | " + range,
        random -> {
          double x = draw.applyAsDouble(random);
          return new double[] {x, share * random.nextDouble(-708, 708) / Log.of(x)};
        },
        Pow::of,
        StrictMath::pow,
        (x, y) -> DfpMath.exp(DfpMath.log(x).multiply(y)));
  }

  private interface Draw {
    double[] next(SplittableRandom random);
  }

  private interface Truth {
    Dfp of(Dfp x, Dfp y);
  }

  private void compare(
      String title, Draw draw, DoubleBinaryOperator ours, DoubleBinaryOperator jdk, Truth truth) {
    SplittableRandom random = new SplittableRandom(20268);
    double farthest = 0;
    double worst = 0;
    int differ = 0;
    for (int i = 0; i < arguments; i++) {
      double[] at = draw.next(random);
      double our = ours.applyAsDouble(at[0], at[1]);
      double other = jdk.applyAsDouble(at[0], at[1]);
      if (our != other) {
        farthest = Math.max(farthest, Math.abs(our - other) / Math.ulp(other));
        differ++;
      }
      if (i < COMPUTED || our != other && differ <= COMPUTED) {
        Dfp exact = truth.of(FIELD.newDfp(at[0]), FIELD.newDfp(at[1]));
        worst = Math.max(worst, ulps(our, exact));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.2f%% | %.2f |%n",
        title,
        farthest,
        100.0 * differ / arguments,
        worst);
  }

  private static double ulps(double result, Dfp truth) {
    Dfp error = FIELD.newDfp(result).subtract(truth);
    return error.divide(FIELD.newDfp(Math.ulp(result))).abs().toDouble();
  }
}
