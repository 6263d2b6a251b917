package slipstream.reports.command;

import java.lang.reflect.AnnotatedElement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/**
 * The command behind a result: files by their names, then the options that change a result, by
 * name. Nothing in it tells of the machine or of how the command was typed, so that the same
 * question has the same bytes, and a page that is passed on shows nobody's folders.
 */
public final class CanonicalCommand {
  private static final Pattern FILE =
      Pattern.compile("(?i)[^=]*[/\\\\][^/\\\\]*\\.(ya?ml|csv|txt|json)");

  private final StringBuilder line = new StringBuilder("slipstream");

  private CanonicalCommand() {}

  /**
   * The command as it can be typed where its files are.
   *
   * @param parsed what was typed, from the program's name on
   */
  static String of(ParseResult parsed) {
    CanonicalCommand command = new CanonicalCommand();
    for (ParseResult at = parsed; at != null; at = at.subcommand()) {
      command.level(at);
    }
    return command.line.toString();
  }

  /** A command of these words, the first its name, files by their names alone. */
  public static String of(List<String> words) {
    CanonicalCommand made = new CanonicalCommand();
    words.forEach(made::word);
    return made.line.toString();
  }

  private void level(ParseResult typed) {
    if (typed.subcommand() == null) {
      word(typed.commandSpec().name());
    }
    for (PositionalParamSpec file : typed.matchedPositionals()) {
      values(file).forEach(this::word);
    }
    typed.matchedOptions().stream()
        .distinct()
        .filter(CanonicalCommand::changesTheResult)
        .sorted(Comparator.comparing(OptionSpec::longestName))
        .forEach(this::option);
  }

  private static boolean changesTheResult(OptionSpec option) {
    boolean same =
        option.userObject() instanceof AnnotatedElement field
            && field.isAnnotationPresent(SameResult.class);
    return !same && !String.valueOf((Object) option.getValue()).equals(option.defaultValue());
  }

  private void option(OptionSpec option) {
    if (option.getValue() instanceof Boolean) {
      word(option.longestName());
      return;
    }
    for (String value : values(option)) {
      word(option.longestName());
      word(value);
    }
  }

  private static List<String> values(ArgSpec typed) {
    List<String> values = new ArrayList<>();
    Object value = typed.getValue();
    for (Object one :
        value instanceof Iterable<?> many && !(value instanceof Path) ? many : List.of(value)) {
      values.add(
          one instanceof Path path ? String.valueOf(path.getFileName()) : nameOnly(one.toString()));
    }
    return values;
  }

  /** Of a word that may be a file or something else, such as a team, no folder either. */
  private static String nameOnly(String word) {
    return FILE.matcher(word).matches()
        ? word.substring(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1)
        : word;
  }

  private void word(String word) {
    line.append(' ').append(quoted(word));
  }

  /** A word as a shell reads it: in quotes where a blank or the like would end it. */
  public static String quoted(String word) {
    String shown = HiddenCharacters.escaped(word);
    boolean plain = shown.matches("[\\w@%+=:,./-]+");
    return plain ? shown : "'" + shown.replace("'", "'\\''") + "'";
  }
}
