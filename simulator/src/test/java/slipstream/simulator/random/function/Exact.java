package slipstream.simulator.random.function;

import org.apache.commons.math3.dfp.Dfp;
import org.apache.commons.math3.dfp.DfpField;
import org.apache.commons.math3.dfp.DfpMath;

/** The same functions to forty digits, by commons-math3's decimal arithmetic. */
final class Exact {
  private static final DfpField FIELD = new DfpField(40);

  private Exact() {}

  static Dfp of(double x) {
    return FIELD.newDfp(x);
  }

  static Dfp log(double x) {
    return DfpMath.log(of(x));
  }

  static Dfp exp(double x) {
    return DfpMath.exp(of(x));
  }

  static Dfp pow(double x, double y) {
    return DfpMath.exp(log(x).multiply(of(y)));
  }

  /** Two to the power of a number. */
  static Dfp two(double power) {
    return DfpMath.exp(FIELD.getLn2().multiply(of(power)));
  }

  /** How far a result is from the true value, in units of its last place. */
  static double ulps(double result, Dfp truth) {
    return of(result).subtract(truth).divide(of(Math.ulp(result))).abs().toDouble();
  }

  /**
   * How far a quantile is from the true one. Phi(x) is 1/2 + phi(x) (x + x³/3 + x⁵/(3 x 5) + ...);
   * what it misses, over the density, is the error of x.
   */
  static double ulpsOfNormalQuantile(double x, double p) {
    return missed(x, p).divide(of(Math.ulp(x))).abs().toDouble();
  }

  /** The normal quantile, by one step of Newton's method from one that is nearly right. */
  static Dfp normalQuantile(double nearly, double p) {
    return of(nearly).subtract(missed(nearly, p));
  }

  private static Dfp missed(double quantile, double p) {
    Dfp x = of(quantile);
    Dfp square = x.multiply(x);
    Dfp density = DfpMath.exp(square.divide(2).negate()).divide(FIELD.getPi().multiply(2).sqrt());
    Dfp term = x;
    Dfp sum = x;
    for (int odd = 3; term.abs().toDouble() > 1e-38; odd += 2) {
      term = term.multiply(square).divide(odd);
      sum = sum.add(term);
    }
    return density.multiply(sum).add(of(0.5)).subtract(of(p)).divide(density);
  }
}
