package slipstream.reports.kit.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import slipstream.simulator.statistics.Interval;

/**
 * Figures as people read them: rounded for the eye, the same in every locale. A value that is not
 * defined is a dash.
 */
public final class Figures {
  private static final String UNDEFINED = "–";

  private Figures() {}

  /** The value with this many decimals: {@code 6.1}. */
  public static String decimals(double value, int decimals) {
    // BigDecimal knows no negative zero, so -0.04 reads 0.0.
    return Double.isFinite(value)
        ? new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        : UNDEFINED;
  }

  /** The value with one decimal. */
  public static String one(double value) {
    return decimals(value, 1);
  }

  /** The value with its sign, a plus included; what rounds to zero has none. */
  public static String signed(double value, int decimals) {
    String text = decimals(value, decimals);
    boolean zero = text.chars().allMatch(c -> c == '0' || c == '.' || c == '-');
    return value > 0 && !zero ? "+" + text : zero ? text.replace("-", "") : text;
  }

  /** An amount of money without cents: {@code 12,400 EUR}. */
  public static String money(double amount, String currency) {
    return whole(amount) + " " + currency;
  }

  /** A share in percent: {@code 71%}; a small share that is not zero reads {@code <1%}. */
  public static String percent(double share) {
    if (!Double.isFinite(share)) {
      return UNDEFINED;
    }
    return share > 0 && share < 0.005 ? "<1%" : decimals(100 * share, 0) + "%";
  }

  /**
   * A share whose interval stands beside it, with the digits of that: rounded otherwise it could
   * lie outside.
   */
  public static String percentBeside(double share) {
    return Double.isFinite(share) ? one(100 * share) + "%" : UNDEFINED;
  }

  /** A difference of shares in percentage points, with its sign: {@code +62}. */
  public static String points(double difference) {
    String points = decimals(100 * difference, 0);
    return difference > 0 && !points.equals("0") ? "+" + points : points;
  }

  /** The gap between two shares in points, as a reader finds it from the percentages shown. */
  public static String gap(double blamed, double caused) {
    return points((Math.floor(100 * blamed + 0.5) - Math.floor(100 * caused + 0.5)) / 100);
  }

  /** An interval: {@code 6.0 to 6.2}. */
  public static String interval(Interval interval, int decimals) {
    return interval == null || Double.isNaN(interval.lo())
        ? UNDEFINED
        : decimals(interval.lo(), decimals) + " to " + decimals(interval.hi(), decimals);
  }

  /** An interval of whole numbers with separators: {@code 9,800 to 12,400}. */
  public static String wholeInterval(Interval interval) {
    return Double.isNaN(interval.lo())
        ? UNDEFINED
        : whole(interval.lo()) + " to " + whole(interval.hi());
  }

  private static String whole(double value) {
    return count(new BigDecimal(value).setScale(0, RoundingMode.HALF_UP).longValue());
  }

  /**
   * An interval of shares; the share beside it is {@link #percentBeside}: {@code 70.6% to 71.4%}.
   */
  public static String percentInterval(Interval interval) {
    return interval == null || Double.isNaN(interval.lo())
        ? UNDEFINED
        : one(100 * interval.lo()) + "% to " + one(100 * interval.hi()) + "%";
  }

  /** A count with separators: {@code 10,000}. */
  public static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A count with its noun: {@code 1 sprint}, {@code 2 sprints}. */
  public static String counted(long count, String noun) {
    return count(count) + " " + noun + (count == 1 ? "" : "s");
  }

  /** Days whose interval, with one decimal, stands beside them: {@code 2.0 days}. */
  public static String daysBeside(double days) {
    return one(days) + " days";
  }

  /** A length of time in days, without a decimal that says nothing: {@code 1 day}. */
  public static String days(double days) {
    String text = one(days);
    String shown = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return shown + (shown.equals("1") ? " day" : " days");
  }
}
