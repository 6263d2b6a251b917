package slipstream.reports.command.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The help of a command as a page for {@code man}: the macros of man(7), which groff and mandoc
 * read. The library writes AsciiDoc only, which takes another program to make a page of.
 */
final class ManualPage {
  private final CommandSpec spec;
  private final Help help;
  private final StringBuilder page = new StringBuilder();

  private ManualPage(CommandLine command) {
    spec = command.getCommandSpec();
    help = command.getHelp();
  }

  /** The name of a command's page, without section: {@code slipstream-run}. */
  static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  /**
   * The page of a command, or of the program itself.
   *
   * @param version what the foot of the page names, e.g. {@code slipstream 0.1.0}
   */
  static String of(CommandLine command, String version) {
    return new ManualPage(command).written(version);
  }

  private String written(String version) {
    UsageMessageSpec usage = spec.usageMessage();
    String name = spec.qualifiedName("-");
    String[] about = usage.header().length > 0 ? usage.header() : usage.description();
    // No date: the same sources give the same page.
    page.append(".TH ").append(quoted(name.toUpperCase(Locale.ROOT))).append(" 1 \"\" ");
    page.append(quoted(version)).append('\n');
    section("NAME");
    line(name + " - " + formatted(List.of(about[0])));
    section("SYNOPSIS");
    line(help.synopsis(0).replaceAll("\\s+", " "));
    section("DESCRIPTION");
    Arrays.stream(usage.header()).forEach(this::line);
    lines(usage.description());
    arguments();
    commands();
    if (usage.footer().length > 0) {
      section("NOTES");
      asIs(formatted(List.of(usage.footer())));
    }
    if (spec.parent() != null) {
      section("SEE ALSO");
      line(spec.root().name() + "(1)");
    }
    return page.toString();
  }

  private void arguments() {
    List<PositionalParamSpec> words =
        spec.positionalParameters().stream().filter(word -> !word.hidden()).toList();
    List<OptionSpec> options =
        spec.options().stream()
            .filter(option -> !option.hidden())
            .sorted((one, other) -> one.longestName().compareTo(other.longestName()))
            .toList();
    if (!words.isEmpty()) {
      section("ARGUMENTS");
      words.forEach(word -> entry(label(word).strip(), word.description()));
    }
    if (!options.isEmpty()) {
      section("OPTIONS");
      options.forEach(
          option -> entry(String.join(", ", option.names()) + label(option), option.description()));
    }
  }

  private void commands() {
    if (spec.subcommands().isEmpty()) {
      return;
    }
    section("COMMANDS");
    spec.subcommands()
        .forEach(
            (name, command) -> {
              UsageMessageSpec usage = command.getCommandSpec().usageMessage();
              entry(name, usage.header().length > 0 ? usage.header() : usage.description());
            });
  }

  private String label(ArgSpec word) {
    return help.parameterLabelRenderer()
        .renderParameterLabel(word, Help.Ansi.OFF, List.of())
        .toString();
  }

  private void section(String title) {
    page.append(".SH ").append(title).append('\n');
  }

  private void entry(String name, String[] description) {
    page.append(".TP\n\\fB").append(escaped(name)).append("\\fR\n");
    lines(description);
  }

  private void lines(String[] text) {
    formatted(List.of(text)).lines().forEach(this::line);
  }

  /** A line of running text; an empty one parts paragraphs. */
  private void line(String text) {
    String stripped = text.strip();
    page.append(stripped.isEmpty() ? ".PP" : escaped(stripped)).append('\n');
  }

  /** Text whose lines stay as they are: examples, columns. */
  private void asIs(String text) {
    page.append(".nf\n");
    text.strip().lines().forEach(line -> page.append(escaped(line)).append('\n'));
    page.append(".fi\n");
  }

  /** The library's texts are formats, in which nothing but an end of line is ever put. */
  static String formatted(List<String> text) {
    return String.join("\n", text).replace("%n", "\n").replace("%%", "%");
  }

  private static String quoted(String text) {
    return '"' + escaped(text).replace("\"", "\\(dq") + '"';
  }

  /** A hyphen that can be copied, and no line that looks like a macro. */
  private static String escaped(String text) {
    String plain =
        text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("~", "\\(ti");
    return plain.startsWith(".") ? "\\&" + plain : plain;
  }
}
