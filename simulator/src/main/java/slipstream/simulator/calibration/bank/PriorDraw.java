package slipstream.simulator.calibration.bank;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.scenario.PriorParameter;

/** Values of a parameter by their place among those of all teams. */
public final class PriorDraw {
  private PriorDraw() {}

  /**
   * The value that a share of all teams stays below.
   *
   * @param share above 0 and below 1
   */
  public static double at(PriorParameter parameter, double share) {
    double low = parameter.low();
    double high = parameter.high();
    if (share < parameter.none()) {
      return low;
    }
    double u = (share - parameter.none()) / (1 - parameter.none());
    return switch (parameter.shape()) {
      case UNIFORM -> low + (high - low) * u;
      case LOG_UNIFORM -> low * FastMath.exp(FastMath.log(high / low) * u);
      case WHOLE -> Math.min(high, low + Math.floor((high - low + 1) * u));
      case COIN -> u < 0.5 ? low : high;
      case MOSTLY_SMALL -> low + (high - low) * (1 - FastMath.sqrt(FastMath.sqrt(1 - u)));
    };
  }

  /** Values of all parameters of a list. */
  static double[] at(List<PriorParameter> parameters, double[] shares) {
    double[] values = new double[parameters.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = at(parameters.get(i), shares[i]);
    }
    return values;
  }
}
