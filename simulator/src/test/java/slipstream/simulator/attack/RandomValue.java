package slipstream.simulator.attack;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.quantity.LeafReading;

/** A value for a key as its record declares it: the least, the most, or anything between. */
final class RandomValue {
  /** Most people or things, where a record allows more than a short run can bear. */
  private static final int MOST = 6;

  /** Scales on which there is something to see, in the unit that the simulator holds. */
  private static final Map<Unit, Double> USUAL =
      Map.of(
          Unit.HOURS, 30.0,
          Unit.SHARE, 1.0,
          Unit.RATIO, 3.0,
          Unit.PER_DAY, 2.0,
          Unit.PER_WORK_HOUR, 0.3,
          Unit.PER_STORY_WEEK, 1.0,
          Unit.COUNT, 6.0,
          Unit.FTE, 2.0,
          Unit.MONEY, 10_000.0);

  private final SplittableRandom random;

  RandomValue(SplittableRandom random) {
    this.random = random;
  }

  Object of(Field field) {
    return switch (field.kind()) {
      case TEXT -> "text " + random.nextInt(10);
      case FLAG -> random.nextBoolean();
      case WHOLE -> whole(field);
      case NUMBER -> number(field.param());
      case ROLE -> LeafReading.ROLES.get(random.nextInt(LeafReading.ROLES.size()));
      case DISTRIBUTION -> distribution(field.param());
      case STAFFING -> staffing();
      case FALLS_TO -> fallsTo();
      default -> throw new IllegalStateException(field.key() + " holds fields");
    };
  }

  private Object whole(Field field) {
    if (field.type() == Integer.class && random.nextInt(4) == 0) {
      return field.wordForNone();
    }
    Param param = field.param();
    int least = (int) param.min();
    return least + random.nextInt((int) Math.min(param.max() - least, MOST) + 1);
  }

  private Object number(Param param) {
    double most = Math.min(param.max(), USUAL.getOrDefault(param.unit(), 1.0));
    double least = param.min();
    double value =
        switch (random.nextInt(6)) {
          case 0 -> least;
          case 1 -> Math.max(most, least);
          default -> least + Math.max(0, most - least) * random.nextDouble() * random.nextDouble();
        };
    return written(value, param.unit());
  }

  /** A few digits of it, and its unit where files need one. */
  private static Object written(double value, Unit unit) {
    String digits = String.format(Locale.ROOT, "%.4f", value);
    return unit == Unit.HOURS ? digits + "h" : Double.valueOf(digits);
  }

  private Object distribution(Param param) {
    Unit unit = param.unit();
    double usual = USUAL.getOrDefault(unit, 1.0) * 0.3;
    double most = Math.min(param.max(), usual);
    double mean = Math.max(param.min(), most * random.nextDouble());
    Object low = written(Math.max(param.min(), mean * 0.3), unit);
    Object middle = written(Math.max(mean, 0.01), unit);
    Object high = written(Math.max(mean * 1.5, 0.02), unit);
    double shape = 0.3 + 3 * random.nextDouble();
    return switch (random.nextInt(9)) {
      case 0 -> Map.of("constant", middle);
      case 1 -> Map.of("uniform", Map.of("low", low, "high", high));
      case 2 -> Map.of("triangular", Map.of("low", low, "mode", middle, "high", high));
      case 3 -> Map.of("exponential", Map.of("mean", middle));
      case 4 -> Map.of("gamma", Map.of("shape", shape, "mean", middle));
      case 5 -> Map.of("lognormal", Map.of("median", middle, "p90", high), "cap", high);
      case 6 -> Map.of("lognormal", Map.of("median", middle, "sigma", shape / 3));
      case 7 -> Map.of("weibull", Map.of("shape", shape, "scale", middle));
      default -> Map.of("empirical", List.of(low, middle, high, middle));
    };
  }

  private Object staffing() {
    return switch (random.nextInt(4)) {
      case 0 -> "missing";
      case 1 -> "present";
      default ->
          Map.of(
              "fte",
              (1 + random.nextInt(8)) / 4.0,
              "from-sprint",
              1 + random.nextInt(3),
              "ramp-up",
              random.nextInt(60) + "h");
    };
  }

  private Object fallsTo() {
    List<String> words = Block.FALLS_TO.keys();
    if (random.nextBoolean()) {
      return words.get(random.nextInt(words.size()));
    }
    int share = random.nextInt(11);
    return Map.of("frontend", share * 10 + "%", "backend", (10 - share) * 10 + "%");
  }
}
