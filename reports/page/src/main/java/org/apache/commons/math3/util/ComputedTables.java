package org.apache.commons.math3.util;

/**
 * The tables of {@link FastMath}, computed with the library's own exact arithmetic as the comments
 * of {@code FastMath} say they once were; in its package, for {@code FastMathCalc} is seen only
 * there. See {@link slipstream.page.tables.SmallTables}.
 */
public final class ComputedTables {
  private static final int HIGH = 0;
  private static final int LOW = 1;

  private ComputedTables() {}

  public static double[] loadExpIntA() {
    return powers(HIGH);
  }

  public static double[] loadExpIntB() {
    return powers(LOW);
  }

  public static double[] loadExpFracA() {
    return roots(HIGH);
  }

  public static double[] loadExpFracB() {
    return roots(LOW);
  }

  /** Logarithms of 1 + i/1024, each in two parts. */
  public static double[][] loadLnMant() {
    double[][] logarithms = new double[FastMath.LN_MANT_LEN][];
    for (int i = 0; i < logarithms.length; i++) {
      double mantissa = Double.longBitsToDouble(((long) i << 42) | 0x3ff0000000000000L);
      logarithms[i] = FastMathCalc.slowLog(mantissa);
    }
    return logarithms;
  }

  /** Whole powers of e, from −750 on. */
  private static double[] powers(int part) {
    int zero = FastMath.EXP_INT_TABLE_MAX_INDEX;
    double[] powers = new double[FastMath.EXP_INT_TABLE_LEN];
    double[] power = new double[2];
    double[] inverse = new double[2];
    for (int i = 0; i < zero; i++) {
      FastMathCalc.expint(i, power);
      powers[zero + i] = power[part];
      if (i > 0) {
        FastMathCalc.splitReciprocal(power, inverse);
        powers[zero - i] = inverse[part];
      }
    }
    return powers;
  }

  /** Powers of e by i/1024. */
  private static double[] roots(int part) {
    double[] roots = new double[FastMath.EXP_FRAC_TABLE_LEN];
    double[] root = new double[2];
    for (int i = 0; i < roots.length; i++) {
      FastMathCalc.slowexp(i / 1024.0, root);
      roots[i] = root[part];
    }
    return roots;
  }
}
