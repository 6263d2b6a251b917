package slipstream.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.random.function.Log;
import slipstream.simulator.random.function.NormalQuantile;
import slipstream.simulator.random.function.Pow;

/**
 * The functions that draws are made of, beside those of commons-math3 and of the JDK: of a uniform
 * number; the exponential of one from -3 to 3.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class FunctionsBenchmark {
  private static final int ARGUMENTS = 4096;
  private static final double EXPONENT = 1.3;
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  /** Which function, and whose. A JVM of its own each, so that every call is compiled in place. */
  public enum Call {
    LOG("Slipstream", Log::of),
    LOG_FAST_MATH("`FastMath`", FastMath::log),
    LOG_STRICT_MATH("`StrictMath`", StrictMath::log),
    EXP("Slipstream", Exp::of),
    EXP_FAST_MATH("`FastMath`", FastMath::exp),
    EXP_STRICT_MATH("`StrictMath`", StrictMath::exp),
    POW("Slipstream", x -> Pow.of(x, EXPONENT)),
    POW_FAST_MATH("`FastMath`", x -> FastMath.pow(x, EXPONENT)),
    POW_STRICT_MATH("`StrictMath`", x -> StrictMath.pow(x, EXPONENT)),
    QUANTILE("Slipstream", NormalQuantile::at),
    QUANTILE_COMMONS("commons-math3", NORMAL::inverseCumulativeProbability);

    private final String whose;
    private final DoubleUnaryOperator function;

    Call(String whose, DoubleUnaryOperator function) {
      this.whose = whose;
      this.function = function;
    }

    String whose() {
      return whose;
    }

    /** What the function computes, whosever it is. */
    String what() {
      return switch (name().split("_")[0]) {
        case "LOG" -> "log";
        case "EXP" -> "exp";
        case "POW" -> "pow";
        default -> "normal quantile";
      };
    }
  }

  @Param public Call call;

  private final double[] uniform = new double[ARGUMENTS];
  private final double[] around = new double[ARGUMENTS];

  public FunctionsBenchmark() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < ARGUMENTS; i++) {
      uniform[i] = random.nextDouble(0x1p-53, 1);
      around[i] = random.nextDouble(-3, 3);
    }
  }

  @Benchmark
  @OperationsPerInvocation(ARGUMENTS)
  public double call() {
    double sum = 0;
    for (double x : call.what().equals("exp") ? around : uniform) {
      sum += call.function.applyAsDouble(x);
    }
    return sum;
  }
}
