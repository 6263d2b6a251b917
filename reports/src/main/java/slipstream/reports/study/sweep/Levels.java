package slipstream.reports.study.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.AssumptionWords;
import slipstream.reports.kit.words.OptionWords;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.scenario.people.Role;

/**
 * Keys and values of a sweep in words: {@code without QA} for {@code structure.qa=missing}. What
 * was typed stands in the command.
 */
final class Levels {
  private static final String STRUCTURE = "structure.";
  private static final String PRACTICES = "practices.";
  private static final String STORIES = "backlog.stories";
  private static final String DEVELOPERS = "team\\.(frontend|backend)\\.developers";
  private static final String NUMBER = "[0-9]+";

  private Levels() {}

  /** A key: {@code QA}, {@code the number of stories}, {@code WIP limit}. */
  static String key(String key) {
    if (isRole(key)) {
      return Words.role(key.substring(STRUCTURE.length()));
    }
    if (key.equals(STORIES)) {
      return "the number of stories";
    }
    if (key.matches(DEVELOPERS)) {
      return "the number of " + discipline(key) + " developers";
    }
    return key.startsWith(PRACTICES)
        ? practice(key).replace("wip", "WIP").replace('-', ' ')
        : "“" + AssumptionWords.said(key) + "”";
  }

  /** A key with a value: {@code without QA}, {@code 8 stories}, {@code with contract first}. */
  static String setting(String typed) {
    int equals = typed.indexOf('=');
    String key = typed.substring(0, equals);
    String value = typed.substring(equals + 1);
    if (isRole(key)) {
      return role(key.substring(STRUCTURE.length()), value);
    }
    if (key.startsWith(PRACTICES)) {
      return OptionWords.practice(practice(key), value);
    }
    boolean one = value.equals("1");
    if (key.equals(STORIES) && value.matches(NUMBER)) {
      return value + (one ? " story" : " stories");
    }
    if (key.matches(DEVELOPERS) && value.matches(NUMBER)) {
      return value + " " + discipline(key) + (one ? " developer" : " developers");
    }
    return key(key) + " at " + AssumptionWords.measured(key, value);
  }

  private static String role(String role, String value) {
    return switch (value) {
      case "present" -> "with " + OptionWords.hire(role, "1", null);
      case "missing" -> "without " + OptionWords.hire(role, "1", null);
      default -> Words.role(role) + " " + value;
    };
  }

  private static String practice(String key) {
    return key.substring(PRACTICES.length());
  }

  private static String discipline(String key) {
    return key.replaceFirst(DEVELOPERS, "$1");
  }

  /** All settings of a cell. */
  static String settings(List<String> typed) {
    return typed.stream().map(Levels::setting).collect(Collectors.joining(", "));
  }

  private static boolean isRole(String key) {
    return Arrays.stream(Role.values()).anyMatch(role -> key.equals(STRUCTURE + role.key()));
  }
}
