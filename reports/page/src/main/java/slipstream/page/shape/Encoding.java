package slipstream.page.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.Mechanisms;

/**
 * A resolved scenario as JSON. Its leaves, read from left to right, are what the engine takes: a
 * record is an object with its components in their order, one of several kinds begins with the
 * number of its kind, a choice is its number, true and false are 1 and 0, and what may be missing
 * is a list of none or one. So a page may change any number in it and needs to know nothing of its
 * shape.
 */
public final class Encoding {
  private static final String KIND = "kind";
  private static final int ENOUGH_DIGITS = 17;

  private final StringBuilder json = new StringBuilder();

  private Encoding() {}

  /** The scenario; same bytes on any machine and JDK. */
  public static String of(Scenario scenario) {
    Encoding encoding = new Encoding();
    encoding.value(Scenario.class, scenario);
    return encoding.json.toString();
  }

  private void value(Type type, Object value) {
    if (value instanceof Boolean flag) {
      json.append(flag ? 1 : 0);
    } else if (value instanceof Double number) {
      json.append(shortest(number));
    } else if (value instanceof Integer || value instanceof Long) {
      json.append(value);
    } else if (value instanceof String text) {
      text(text);
    } else if (value instanceof Enum<?> choice) {
      json.append(choice.ordinal());
    } else if (value instanceof List<?> list) {
      list(((ParameterizedType) type).getActualTypeArguments()[0], list);
    } else if (value instanceof Mechanisms mechanisms) {
      mechanisms(mechanisms);
    } else {
      object((Class<?>) type, value);
    }
  }

  private void list(Type type, List<?> list) {
    json.append('[');
    for (int i = 0; i < list.size(); i++) {
      json.append(i == 0 ? "" : ",");
      value(type, list.get(i));
    }
    json.append(']');
  }

  private void mechanisms(Mechanisms mechanisms) {
    String comma = "{";
    for (int i = 0; i < mechanisms.rows().size(); i++) {
      json.append(comma);
      key(mechanisms.types().get(i).key());
      value(mechanisms.types().get(i).row(), mechanisms.rows().get(i));
      comma = ",";
    }
    json.append('}');
  }

  private void object(Class<?> type, Object value) {
    String comma = "{";
    Class<?> kind = value.getClass();
    if (type.isSealed()) {
      json.append(comma);
      key(KIND);
      json.append(Arrays.asList(type.getPermittedSubclasses()).indexOf(kind));
      comma = ",";
    }
    for (Part part : Part.of(kind)) {
      json.append(comma);
      key(part.name());
      Object held = part.of(value);
      if (!part.optional()) {
        value(part.type(), held);
      } else if (held == null) {
        json.append("[]");
      } else {
        json.append('[');
        value(part.type(), held);
        json.append(']');
      }
      comma = ",";
    }
    json.append('}');
  }

  private void key(String key) {
    text(key);
    json.append(':');
  }

  /** Text may end no element of the page that it stands in: no angle bracket is written. */
  private void text(String text) {
    json.append('"');
    for (char c : text.toCharArray()) {
      boolean plain = c >= ' ' && c < 127 && "\"\\<>&".indexOf(c) < 0;
      json.append(plain ? c : "\\u" + Integer.toHexString(0x10000 + c).substring(1));
    }
    json.append('"');
  }

  /**
   * The fewest digits that are read back as the same number; {@link Double#toString} has others
   * from JDK 19 on.
   */
  static String shortest(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("no number of a scenario is " + value);
    }
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < ENOUGH_DIGITS; digits++) {
      BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (rounded.doubleValue() == value) {
        return plain(rounded);
      }
    }
    return plain(exact.round(new MathContext(ENOUGH_DIGITS, RoundingMode.HALF_EVEN)));
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
