package slipstream.simulator.scenario.yaml.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;

/** Reads numbers with their units: {@code 4h}, {@code 2 days}, {@code 15%}, {@code 1 in 5}. */
public final class Quantities {
  private static final String NUMBER =
      "[+-]?(?:\\d{1,18}(?:\\.\\d{1,18})?|\\.\\d{1,18})(?:[eE][+-]?\\d{1,3})?";
  private static final Pattern WITH_UNIT = Pattern.compile("(" + NUMBER + ")\\s*([A-Za-z%]*)");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+\\s*[A-Za-z%]*");
  private static final Pattern ONE_IN = Pattern.compile("(\\d{1,9}) in (\\d{1,9}(?:\\.\\d{1,9})?)");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");
  private static final int LONGEST = 60;

  private final Clock clock;

  public Quantities(Clock clock) {
    this.clock = clock;
  }

  /** A value within the bounds of its field. */
  public double read(Node node, Param param) throws Misread {
    return within(node, read(node, param.unit()), param);
  }

  /**
   * A whole number within the bounds of its field.
   *
   * @param otherwise what else is allowed, for messages: {@code "none or "}
   */
  long whole(Node node, Param param, String otherwise) throws Misread {
    if (node instanceof Node.Scalar s && WHOLE.matcher(s.text()).matches()) {
      long value = Long.parseLong(s.text());
      if (value >= param.min() && value <= param.max()) {
        return value;
      }
    }
    throw Misread.found(node, otherwise + "a whole number" + bounds(param));
  }

  private static double within(Node node, double value, Param param) throws Misread {
    if (value >= param.min() && value <= param.max()) {
      return value;
    }
    throw Misread.found(node, form(param.unit()) + bounds(param) + percent(node, value, param));
  }

  /** {@code ; did you mean 20%?}, where only the sign is missing. */
  private static String percent(Node node, double value, Param param) {
    String typed = ((Node.Scalar) node).text().strip();
    boolean forgotten =
        param.unit() == Unit.SHARE
            && WHOLE.matcher(typed).matches()
            && value > 1
            && value / 100 >= param.min()
            && value / 100 <= param.max();
    return forgotten ? "; did you mean " + typed + "%?" : "";
  }

  /** A value of this unit, whatever its size. */
  public double read(Node node, Unit unit) throws Misread {
    if (!(node instanceof Node.Scalar scalar) || scalar.text().length() > LONGEST) {
      throw Misread.found(node, form(unit));
    }
    String text = scalar.text().strip();
    Matcher oneIn = ONE_IN.matcher(text);
    if (unit != Unit.HOURS && unit != Unit.MONEY && oneIn.matches()) {
      return finite(node, number(oneIn.group(1)) / number(oneIn.group(2)), unit);
    }
    Matcher matcher = WITH_UNIT.matcher(text);
    if (!matcher.matches()) {
      boolean comma = DECIMAL_COMMA.matcher(text).matches();
      throw Misread.found(node, form(unit) + (comma ? "; decimals are written with a point" : ""));
    }
    double number = number(matcher.group(1));
    String suffix = matcher.group(2).toLowerCase(Locale.ROOT);
    double value =
        unit == Unit.HOURS ? hours(node, number, suffix) : plain(node, number, suffix, unit);
    return finite(node, value, unit);
  }

  private double hours(Node node, double number, String suffix) throws Misread {
    return switch (suffix) {
      case "h", "hour", "hours" -> number;
      case "min", "minute", "minutes" -> number / 60;
      case "day", "days", "d" -> number * known(node, clock.hoursPerDay(), "days");
      case "sprint", "sprints" -> number * known(node, clock.sprintHours(), "sprints");
      case "" -> {
        if (number == 0) {
          yield 0;
        }
        String n = matchedNumber(node);
        throw new Misread(
            node,
            "found "
                + n
                + " without a unit; write \""
                + n
                + "h\", \""
                + n
                + " min\", \""
                + n
                + " days\" or \""
                + n
                + " sprints\"");
      }
      default -> throw Misread.found(node, form(Unit.HOURS));
    };
  }

  private static String matchedNumber(Node node) {
    return ((Node.Scalar) node).text().strip();
  }

  private static double known(Node node, double hours, String unit) throws Misread {
    if (hours == 0) {
      throw new Misread(
          node,
          "found "
              + node.shown()
              + "; "
              + unit
              + " can't be used to define "
              + "themselves, write hours"
              + (unit.equals("sprints") ? " or days" : ""));
    }
    return hours;
  }

  private static double plain(Node node, double number, String suffix, Unit unit) throws Misread {
    if (suffix.isEmpty()) {
      return number;
    }
    if (suffix.equals("%") && (unit == Unit.SHARE || unit == Unit.RATIO || unit == Unit.FTE)) {
      return number / 100;
    }
    throw Misread.found(node, form(unit));
  }

  private static double finite(Node node, double value, Unit unit) throws Misread {
    if (!Double.isFinite(value)) {
      throw Misread.found(node, form(unit));
    }
    return value;
  }

  private static double number(String text) {
    return Double.parseDouble(text);
  }

  /** How a value of this unit is written, for messages. */
  static String form(Unit unit) {
    return switch (unit) {
      case HOURS -> "a time such as \"4h\", \"30 min\", \"2 days\" or \"1 sprint\"";
      case SHARE -> "a share such as 15%, 0.15 or \"1 in 5\"";
      case RATIO, FTE -> "a number such as 0.5 or 50%";
      case PER_DAY, PER_WORK_HOUR, PER_STORY_WEEK -> "a number (" + unit.label() + ")";
      default -> "a number";
    };
  }

  /** {@code , from 0h to 10h}, in the unit of the field. */
  public static String bounds(Param param) {
    String from = ", from " + shown(param.min(), param.unit());
    return Double.isInfinite(param.max())
        ? from + " up"
        : from + " to " + shown(param.max(), param.unit());
  }

  public static String shown(double value, Unit unit) {
    if (!Double.isFinite(value)) {
      return "infinity";
    }
    return switch (unit) {
      case HOURS -> digits(value) + "h";
      case SHARE -> digits(value * 100) + "%";
      default -> digits(value);
    };
  }

  private static String digits(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded = exact.round(new MathContext(16));
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
