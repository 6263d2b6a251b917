package slipstream.reports.kit.live;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.simulator.scenario.assumption.Assumption;

/**
 * The places of an assumption's slider: its plausible range from end to end. Values are written as
 * scenario files write them, so that the command line reads the same ones. Of a distribution the
 * whole is scaled, and its shape and cap are kept, as {@code sensitivity} does; that command's
 * values have more digits.
 *
 * @param key of the parameter
 * @param texts what people read, from the lower end to the upper one
 * @param settings the value of each, as {@code --set} takes it
 * @param now the place of the assumed value
 */
record Stops(String key, List<String> texts, List<String> settings, int now) {
  /** From one end of the range to the other; odd, so that an assumed value may be in the middle. */
  private static final int COUNT = 7;

  private static final MathContext SHOWN = new MathContext(3);
  private static final String NUMBER = "\\d+(?:\\.\\d+)?";
  private static final Pattern QUANTITY = Pattern.compile("(" + NUMBER + ")( ?[a-z%]*)");

  /** A number, or a lognormal by its median: the ones whose middle can be read off. */
  private static final Pattern MOVABLE =
      Pattern.compile(
          NUMBER
              + " ?[a-z%]*|\\{lognormal: \\{median: [^,{}]+, (?:p90|sigma): [^,{}]+}"
              + "(?:, cap: [^,{}]+)?}");

  /** What a factor leaves as it is. */
  private static final Pattern KEPT = Pattern.compile("(?:sigma|cap): [^,{}]+");

  /** The places of an assumption; nothing where it has none, or its value lies beyond its range. */
  static Optional<Stops> of(Assumption assumed, double hoursPerDay) {
    Matcher middle =
        QUANTITY.matcher(assumed.value().replaceFirst("^\\{lognormal: \\{median: ", ""));
    if (!MOVABLE.matcher(assumed.value()).matches() || !middle.lookingAt()) {
      return Optional.empty();
    }
    Scale scale = new Scale(middle.group(2), hoursPerDay);
    Optional<BigDecimal> low = scale.number(assumed.low());
    Optional<BigDecimal> high = scale.number(assumed.high());
    BigDecimal now = new BigDecimal(middle.group(1));
    if (low.isEmpty()
        || high.isEmpty()
        || now.signum() == 0
        || now.compareTo(low.get()) < 0
        || now.compareTo(high.get()) > 0) {
      return Optional.empty();
    }
    return Optional.of(between(assumed, low.get(), now, high.get(), middle.group(2)));
  }

  private static Stops between(
      Assumption assumed, BigDecimal low, BigDecimal now, BigDecimal high, String unit) {
    int at = now.compareTo(low) == 0 ? 0 : now.compareTo(high) == 0 ? COUNT - 1 : COUNT / 2;
    List<String> texts = new ArrayList<>();
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      BigDecimal value =
          i == at
              ? now
              : i < at ? share(low, now, i, at) : share(now, high, i - at, COUNT - 1 - at);
      texts.add(plain(value) + of(value, unit));
      settings.add(i == at ? assumed.value() : scaled(assumed.value(), value, now));
    }
    return new Stops(assumed.key(), List.copyOf(texts), List.copyOf(settings), at);
  }

  private static String of(BigDecimal value, String unit) {
    boolean days = unit.equals(" day") || unit.equals(" days");
    return !days ? unit : value.compareTo(BigDecimal.ONE) == 0 ? " day" : " days";
  }

  private static BigDecimal share(BigDecimal from, BigDecimal to, int part, int parts) {
    BigDecimal step = to.subtract(from).multiply(BigDecimal.valueOf(part));
    return from.add(step.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL64)).round(SHOWN);
  }

  private static String scaled(String value, BigDecimal to, BigDecimal from) {
    Matcher kept = KEPT.matcher(value);
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (kept.find()) {
      text.append(timed(value.substring(at, kept.start()), to, from)).append(kept.group());
      at = kept.end();
    }
    return text.append(timed(value.substring(at), to, from)).toString();
  }

  private static String timed(String text, BigDecimal to, BigDecimal from) {
    return Pattern.compile("(?<![a-z\\d.])" + NUMBER)
        .matcher(text)
        .replaceAll(
            found ->
                plain(
                    new BigDecimal(found.group())
                        .multiply(to)
                        .divide(from, MathContext.DECIMAL64)
                        .round(SHOWN)));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  /** Turns quantities into numbers of one unit. */
  private record Scale(String unit, double hoursPerDay) {
    /** The number; nothing where it is of another kind. */
    Optional<BigDecimal> number(String quantity) {
      Matcher parts = QUANTITY.matcher(quantity);
      if (!parts.matches()) {
        return Optional.empty();
      }
      BigDecimal number = new BigDecimal(parts.group(1));
      if (parts.group(2).equals(unit)) {
        return Optional.of(number);
      }
      double from = hours(parts.group(2));
      double to = hours(unit);
      return from == 0 || to == 0
          ? Optional.empty()
          : Optional.of(number.multiply(new BigDecimal(from / to), MathContext.DECIMAL64));
    }

    private double hours(String of) {
      return switch (of.strip()) {
        case "min" -> 1 / 60.0;
        case "h" -> 1;
        case "day", "days" -> hoursPerDay;
        default -> 0;
      };
    }
  }
}
