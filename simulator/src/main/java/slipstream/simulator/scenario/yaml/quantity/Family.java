package slipstream.simulator.scenario.yaml.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Exponential;
import slipstream.simulator.random.distribution.Gamma;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.random.distribution.Triangular;
import slipstream.simulator.random.distribution.Uniform;
import slipstream.simulator.random.distribution.Weibull;
import slipstream.simulator.scenario.yaml.text.Node;

/**
 * The families of distributions that files write as a map of numbers. To add one: a constant here;
 * reader and schema follow.
 */
public enum Family {
  UNIFORM(v -> new Uniform(v[0], v[1]), "low", "high"),
  TRIANGULAR(v -> new Triangular(v[0], v[1], v[2]), "low", "mode", "high"),
  EXPONENTIAL(v -> new Exponential(v[0]), "mean"),
  GAMMA(v -> new Gamma(v[0], v[1]), "shape", "mean"),
  LOGNORMAL(v -> Lognormal.ofMedianAndP90(v[0], v[1]), "median", "p90"),
  LOGNORMAL_BY_SIGMA(v -> new Lognormal(v[0], v[1]), "median", "sigma"),
  WEIBULL(v -> new Weibull(v[0], v[1]), "shape", "scale");

  /** Parameters without a unit, whatever the unit of the quantity. */
  private static final List<String> PURE_NUMBERS = List.of("shape", "sigma");

  private final Function<double[], Distribution> build;
  private final List<String> parameters;

  Family(Function<double[], Distribution> build, String... parameters) {
    this.build = build;
    this.parameters = List.of(parameters);
  }

  /** The family as files write it; two ways to write one share it. */
  public String key() {
    return this == LOGNORMAL_BY_SIGMA ? LOGNORMAL.key() : name().toLowerCase(Locale.ROOT);
  }

  public List<String> parameters() {
    return parameters;
  }

  public static boolean isPureNumber(String parameter) {
    return PURE_NUMBERS.contains(parameter);
  }

  /** Whether two neighbouring parameters must rise, and don't. */
  boolean isOutOfOrder(double before, double after) {
    return switch (this) {
      case UNIFORM, TRIANGULAR -> before > after;
      // Nine in ten below the median itself would leave no room for chance.
      case LOGNORMAL -> before >= after;
      default -> false;
    };
  }

  /** Whether a parameter may be 0; where not, there would be nothing left to draw. */
  boolean allowsZero(String parameter) {
    return this == UNIFORM || this == TRIANGULAR || parameter.equals("sigma");
  }

  Distribution of(double[] values) {
    return build.apply(values);
  }

  /** The family of a map, told apart by its parameters where two share a key; or {@code null}. */
  static Family of(String key, Node parameters) {
    boolean bySigma = parameters instanceof Node.Mapping map && map.entries().containsKey("sigma");
    if (bySigma && key.equals(LOGNORMAL.key())) {
      return LOGNORMAL_BY_SIGMA;
    }
    return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst().orElse(null);
  }
}
