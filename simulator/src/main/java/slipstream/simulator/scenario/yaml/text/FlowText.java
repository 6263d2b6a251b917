package slipstream.simulator.scenario.yaml.text;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Plain values as one line of YAML: {@code {lognormal: {median: 6h, p90: 15h}}}. */
public final class FlowText {
  /** Texts that need no quotes anywhere in YAML, and that YAML reads as texts. */
  private static final Pattern SAFE =
      Pattern.compile("[A-Za-z][\\w./-]*|\\d[\\w.]* ?[A-Za-z%][\\w.% -]*");

  private static final Pattern READ_AS_OTHER =
      Pattern.compile("(?i)null|true|false|yes|no|on|off|[+-]?[\\d.]+(e[+-]?\\d+)?|0[xo].*");

  private FlowText() {}

  public static String of(Object plain) {
    if (plain instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(e -> of(e.getKey()) + ": " + of(e.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (plain instanceof Iterable<?> list) {
      return StreamSupport.stream(list.spliterator(), false)
          .map(FlowText::of)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return plain instanceof String text ? text(text) : String.valueOf(plain);
  }

  private static String text(String text) {
    if (SAFE.matcher(text).matches()
        && !READ_AS_OTHER.matcher(text).matches()
        && text.equals(text.strip())) {
      return text;
    }
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }
}
