package slipstream.simulator.random.function;

/**
 * The standard normal value with a given probability below it.
 *
 * <p>Mostly by {@link NormalTable}, to 2 units in the last place. At probabilities below 1/256 and
 * above 255/256, and within 1/128 of a half, by algorithm AS 241, PPND16 (Wichura 1988, Applied
 * Statistics 37, 477-484, doi 10.2307/2347330): quotients of polynomials, right to 1 part in 10^16,
 * computed to the last place; so all of it is right to 2 units in the last place.
 *
 * <p>Quantiles of neighbouring words of a stream are at least 4 units in the last place apart, and
 * hundreds where AS 241 is used; so a larger word makes a larger value, also where cells meet.
 */
public final class NormalQuantile {
  /** From the constant term upwards, as the paper lists them: a, b; c, d; e, f. */
  private static final double[] CENTRE_ABOVE = {
    3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
    3.3430575583588128105e4, 2.5090809287301226727e3
  };

  private static final double[] CENTRE_BELOW = {
    1.0, 4.2313330701600911252e1, 6.8718700749205790830e2,
    5.3941960214247511077e3, 2.1213794301586595867e4, 3.9307895800092710610e4,
    2.8729085735721942674e4, 5.2264952788528545610e3
  };
  private static final double[] SHOULDER_ABOVE = {
    1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0,
    3.64784832476320460504e0, 1.27045825245236838258e0, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4
  };
  private static final double[] SHOULDER_BELOW = {
    1.0, 2.05319162663775882187e0, 1.67638483018380384940e0,
    6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2,
    5.47593808499534494600e-4, 1.05075007164441684324e-9
  };
  private static final double[] TAIL_ABOVE = {
    6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7
  };
  private static final double[] TAIL_BELOW = {
    1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1,
    1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5,
    1.42151175831644588870e-7, 2.04426310338993978564e-15
  };

  private static final Quotient CENTRE = new Quotient(CENTRE_ABOVE, CENTRE_BELOW);
  private static final Quotient SHOULDER = new Quotient(SHOULDER_ABOVE, SHOULDER_BELOW);
  private static final Quotient TAIL = new Quotient(TAIL_ABOVE, TAIL_BELOW);

  private NormalQuantile() {}

  /**
   * The quantile.
   *
   * @param p above 0 and below 1
   */
  public static double at(double p) {
    double tail = Math.min(p, 1 - p);
    int cell = NormalTable.cell(tail);
    double quantile = NormalTable.has(cell) ? NormalTable.at(cell, tail) : byQuotients(tail);
    return p <= 0.5 ? quantile : -quantile;
  }

  private static double byQuotients(double tail) {
    double q = tail - 0.5;
    if (q >= -0.425) {
      double square = q * q;
      double r = 0.180625 - square;
      double small = Quotient.sumError(0.180625, -square, r) - Quotient.productError(q, q, square);
      return CENTRE.at(r, small, q);
    }
    // The square root of -log p, and what rounding leaves of both.
    double log = -Log.of(tail);
    double back = Exp.of(-log);
    double r = Math.sqrt(log);
    double lost = -Quotient.productError(r, r, log) - (tail - back) / back;
    double middle = r <= 5 ? 1.6 : 5;
    double x = r - middle;
    double small = Quotient.sumError(r, -middle, x) + lost / (2 * r);
    return (r <= 5 ? SHOULDER : TAIL).at(x, small, -1);
  }
}
