package slipstream.simulator.team.mechanism.production;

/**
 * Hours of the day at which something comes more often than at others: the middle half of a working
 * day against its two outer quarters. Over a whole day it comes as often as if all hours were
 * alike.
 */
final class BusyHours {
  private static final int QUARTERS = 4;

  private final double day;
  private final double midday;
  private final double outside;

  /**
   * @param day its length, in hours
   * @param atMidday share (0 to 1) of what comes that comes in the middle half; 0.5 is all alike
   */
  BusyHours(double day, double atMidday) {
    this.day = day;
    midday = 2 * atMidday;
    outside = 2 * (1 - atMidday);
  }

  /**
   * Hours on the clock until as much has gone by as in so many hours that are all alike: the
   * inverse of the integral of the rate, which turns a Poisson process into one whose rate changes.
   *
   * @param now hour on the clock
   * @param even hours at the mean rate
   */
  double until(double now, double even) {
    if (midday == outside) {
      return even;
    }
    double days = Math.floor(even / day);
    double left = even - days * day;
    double at = now;
    for (long quarter = (long) Math.floor(now / day * QUARTERS); ; quarter++) {
      double end = Math.max(at, (quarter + 1) * day / QUARTERS);
      double rate = rate((int) (quarter & 3));
      if (left < (end - at) * rate) {
        return at + left / rate - now + days * day;
      }
      left -= (end - at) * rate;
      at = end;
    }
  }

  private double rate(int quarterOfDay) {
    return quarterOfDay == 1 || quarterOfDay == 2 ? midday : outside;
  }
}
