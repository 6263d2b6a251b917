package slipstream.reports.essay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;
import slipstream.simulator.scenario.yaml.Parameter;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/**
 * {@code simulator/docs/essay.md} leads from each line of the essay to a mechanism, a command, a
 * figure and a test: all of them are there, and the figures are those that the commands print. With
 * {@code -Dapprove=true} the figures are written anew.
 */
class EssayPageTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("simulator/docs/essay.md");

  /** The lines of the essay, as model.md numbers the mechanisms that they became. */
  private static final List<String> LINES =
      List.of(
          "1a 1b 1c 2a 2b 2c 3a 3b 4a 4b 4c 5 6 7a 7b 7c 8 A B C D E F G H I J K L 5b 6c 4f 4d 4e 9 10 11 12 2d 6a"
              .split(" "));

  private static final int CELLS = 6;
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** A figure, and where it stands: table, row and column of what the command prints. */
  private static final Pattern FIGURE =
      Pattern.compile("\\*\\*([^*]+)\\*\\*([^*`]*)\\(`([^`>]+) > ([^`>]+) > ([^`>]+)`\\)");

  @TempDir Path folder;

  private final Map<String, PrintedTables> printed = new HashMap<>();

  @Test
  void quotesWhatItsCommandsPrint() throws IOException {
    String page = Files.readString(PAGE);
    String fresh = page.lines().map(this::refreshed).collect(Collectors.joining("\n")) + "\n";
    if (Boolean.getBoolean("approve")) {
      Files.writeString(PAGE, fresh);
      return;
    }
    assertThat(page)
        .as("simulator/docs/essay.md; mvn -B verify -Dapprove=true prints its figures anew")
        .isEqualTo(fresh);
  }

  @Test
  void tellsEachLineOnceWithACommandAndAFigure() throws IOException {
    List<List<String>> rows = rows();

    assertThat(rows).extracting(row -> row.get(0)).containsExactlyElementsOf(LINES);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(CELLS));
    assertThat(rows).allSatisfy(row -> assertThat(row.get(3)).startsWith("`./slipstream "));
    assertThat(rows).allSatisfy(row -> assertThat(row.get(4)).containsPattern(FIGURE));
  }

  @Test
  void namesMechanismsThatAreThere() throws IOException {
    List<String> keys =
        new ScenarioLoader(AllMechanisms.LIST)
            .shipped("defaults.yaml").parameters().stream().map(Parameter::key).toList();

    for (List<String> row : rows()) {
      assertThat(codes(row.get(2)))
          .as(row.get(0))
          .isNotEmpty()
          .allMatch(
              named ->
                  keys.stream().anyMatch(key -> key.equals(named) || key.startsWith(named + ".")));
    }
  }

  @Test
  void namesTestsThatAreThere() throws IOException {
    Set<String> tests = testClasses();

    for (List<String> row : rows()) {
      assertThat(codes(row.get(5))).as(row.get(0)).isNotEmpty().allMatch(tests::contains);
    }
  }

  private String refreshed(String line) {
    if (!FIGURE.matcher(line).find()) {
      return line;
    }
    PrintedTables tables = printed.computeIfAbsent(codes(cells(line).get(3)).get(0), this::type);
    return FIGURE
        .matcher(line)
        .replaceAll(
            figure ->
                Matcher.quoteReplacement(
                    "**%s**%s(`%s > %s > %s`)"
                        .formatted(
                            tables.value(figure.group(3), figure.group(4), figure.group(5)),
                            figure.group(2),
                            figure.group(3),
                            figure.group(4),
                            figure.group(5))));
  }

  /** What a command prints, as a reader types it. */
  private PrintedTables type(String command) {
    String[] typed =
        (command.replace("scenarios/", ROOT.resolve("scenarios") + "/").replace("./slipstream ", "")
                + " --no-charts --quiet --out="
                + folder)
            .split(" ");
    Typed answer = RealProgram.command(typed);
    assertThat(answer.exitCode()).as(command + "\n" + answer.err()).isZero();
    return new PrintedTables(command, answer.out());
  }

  private static List<List<String>> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| # "))
        .map(EssayPageTest::cells)
        .toList();
  }

  private static List<String> cells(String row) {
    return List.of(row.replaceAll("^\\| | \\|$", "").split(" \\| "));
  }

  private static List<String> codes(String cell) {
    return CODE.matcher(cell).results().map((MatchResult code) -> code.group(1)).toList();
  }

  private static Set<String> testClasses() throws IOException {
    try (Stream<Path> simulator = Files.walk(ROOT.resolve("simulator/src/test/java"));
        Stream<Path> reports = Files.walk(ROOT.resolve("reports/src/test/java"))) {
      return Stream.concat(simulator, reports)
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Test.java"))
          .map(name -> name.replace(".java", ""))
          .collect(Collectors.toSet());
    }
  }
}
