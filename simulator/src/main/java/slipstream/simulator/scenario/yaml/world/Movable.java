package slipstream.simulator.scenario.yaml.world;

import slipstream.simulator.random.distribution.Capped;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.assumption.Assumption.Standing;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.quantity.Span;

/**
 * A value and the range in which it may be moved. Of a distribution, the range is that of its
 * {@link Distribution#middle}, and the whole of it is scaled: its shape is kept. Nothing leaves the
 * bounds of its field: shares that would be drawn above 1 are 1.
 */
final class Movable {
  private final int number;
  private final Field field;
  private final Object value;
  private final double assumed;
  private final double low;
  private final double high;

  /**
   * A value that may be moved.
   *
   * @param number of its place among those of a world
   * @param value as the record holds it
   * @param ends of its range
   */
  Movable(int number, Field field, Object value, double[] ends) {
    this.number = number;
    this.field = field;
    this.value = value;
    Param param = field.param();
    assumed =
        value instanceof Distribution quantity ? quantity.middle() : ((Number) value).doubleValue();
    low = Math.min(param.max(), Math.max(param.min(), ends[0]));
    high = Math.min(param.max(), Math.max(param.min(), ends[1]));
  }

  /** Where the assumed value stands to the range. */
  Standing standing() {
    if (inside()) {
      return Standing.INSIDE;
    }
    return assumed == low || assumed == high ? Standing.AT_AN_END : Standing.OUTSIDE;
  }

  private boolean inside() {
    return low < assumed && assumed < high;
  }

  /** The value at its place of a world; as assumed where that is no number. */
  Object at(double[] places) {
    double place = places[number];
    if (Double.isNaN(place) || inside() && place == 0.5) {
      return value;
    }
    double target = target(place);
    if (value instanceof Distribution quantity) {
      return scaled(quantity, target);
    } else if (value instanceof Double) {
      return target;
    }
    // Halves go up, so that a larger place never makes a smaller number.
    long whole = (long) Math.floor(target + 0.5);
    return value instanceof Long ? (Object) whole : (Object) (int) whole;
  }

  private double target(double place) {
    if (!inside()) {
      return between(low, high, place);
    }
    return place < 0.5 ? between(low, assumed, 2 * place) : between(assumed, high, 2 * place - 1);
  }

  /** Gives both ends exactly. */
  private static double between(double from, double to, double share) {
    return share == 1 ? to : from + (to - from) * share;
  }

  private Distribution scaled(Distribution quantity, double target) {
    // What is 0 has no shape to keep, and what becomes 0 keeps none.
    if (assumed == 0 || target == 0) {
      return new Constant(target);
    }
    return bounded(quantity, target / assumed);
  }

  private Distribution bounded(Distribution quantity, double factor) {
    Param param = field.param();
    double least = Span.of(quantity).low();
    double allowed = least > 0 ? Math.max(factor, param.min() / least) : factor;
    Distribution scaled = quantity.scaledBy(allowed);
    if (param.unit() == Unit.SHARE && Span.of(scaled).high() > param.max()) {
      return new Capped(scaled, param.max());
    }
    return scaled.mean() > param.max() ? quantity.scaledBy(param.max() / quantity.mean()) : scaled;
  }
}
