package slipstream.reports.kit.chart;

import slipstream.reports.kit.words.Figures;

/** Figures with a sign, set as a book sets them: with a real minus. */
public final class Signed {
  private Signed() {}

  /** A change: {@code +2.3}, {@code −0.4}, {@code 0.0}. */
  public static String change(double value, int decimals) {
    return minus(Figures.signed(value, decimals));
  }

  /** A value of either sign: {@code 2.3}, {@code −0.4}. */
  public static String value(double value, int decimals) {
    return minus(Figures.decimals(value, decimals));
  }

  /** The figures of a text with a real minus. */
  public static String minus(String text) {
    return text.replace('-', '−');
  }
}
