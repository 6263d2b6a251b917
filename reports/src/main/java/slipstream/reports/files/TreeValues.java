package slipstream.reports.files;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of a resolved scenario, as a result file keeps it. */
final class TreeValues {
  private TreeValues() {}

  /**
   * The value of a key as scenario files write it.
   *
   * @param tree maps within maps
   * @param key path with dots
   * @param otherwise where the tree has no such key
   */
  static String text(Object tree, String key, String otherwise) {
    Object at = tree;
    for (String step : key.split("\\.")) {
      at = at instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return at == null ? otherwise : text(at);
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof List<?> list) {
      return list.stream().map(TreeValues::text).collect(Collectors.joining(", ", "[", "]"));
    }
    return String.valueOf(value);
  }
}
