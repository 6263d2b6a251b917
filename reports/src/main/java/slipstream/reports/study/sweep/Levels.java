package slipstream.reports.study.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.scenario.people.Role;

/**
 * Keys and values of a sweep in words: {@code QA missing} for {@code structure.qa=missing}. A key
 * that is no role's state reads as it is typed, for that is how its name is known.
 */
final class Levels {
  private static final String STRUCTURE = "structure.";

  private Levels() {}

  /** A key: {@code QA}, {@code backlog.stories}. */
  static String key(String key) {
    return isRole(key) ? Words.role(key.substring(STRUCTURE.length())) : key;
  }

  /** A key with a value: {@code QA missing}, {@code backlog.stories=8}. */
  static String setting(String typed) {
    int equals = typed.indexOf('=');
    String key = typed.substring(0, equals);
    return isRole(key) ? key(key) + " " + typed.substring(equals + 1) : typed;
  }

  /** All settings of a cell. */
  static String settings(List<String> typed) {
    return typed.stream().map(Levels::setting).collect(Collectors.joining(", "));
  }

  private static boolean isRole(String key) {
    return Arrays.stream(Role.values()).anyMatch(role -> key.equals(STRUCTURE + role.key()));
  }
}
