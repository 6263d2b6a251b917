package slipstream.simulator.odd;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.yaml.Parameter;
import slipstream.simulator.team.AllMechanisms;

/**
 * {@code docs/odd.md} describes the model that there is: its tables are those of defaults.yaml, and
 * every block of that file has equations that name all of its keys. With {@code -Dapprove=true} the
 * tables are written anew; equations are not.
 */
class OddTest {
  private static final Path PAGE = Path.of("docs/odd.md");
  private static final String REWRITE =
      "mvn -B -pl simulator test -Dtest=OddTest -Dapprove=true rewrites the tables of "
          + "simulator/docs/odd.md";

  /** What every block may have, and what means the same in all of them. */
  private static final Set<String> SHARED = Set.of("enabled", "governed-by", "falls-to");

  private static final Pattern NAMED = Pattern.compile("`(\\w+Test|lesson-[\\w-]+)`");

  private static final List<String> SECTIONS =
      List.of(
          "## 1. Purpose and patterns",
          "## 2. Entities, state variables, and scales",
          "## 3. Process overview and scheduling",
          "## 4. Design concepts",
          "## 5. Initialization",
          "## 6. Input data",
          "## 7. Submodels");

  private static final List<String> CONCEPTS =
      List.of(
          "Basic principles",
          "Emergence",
          "Adaptation",
          "Objectives",
          "Learning",
          "Prediction",
          "Sensing",
          "Interaction",
          "Stochasticity",
          "Collectives",
          "Observation");

  private final ParameterTables tables =
      new ParameterTables(Loading.shipped("defaults.yaml").parameters(), AllMechanisms.LIST);

  @Test
  void everyBlockOfDefaultsHasItsEquationsAndTheyNameAllOfItsKeys() throws IOException {
    assertThat(missing(tables, new OddPage(Files.readString(PAGE))))
        .as("simulator/docs/odd.md does not describe the model that there is")
        .isEmpty();
  }

  @Test
  void theTablesAreThoseOfDefaults() throws IOException {
    OddPage page = new OddPage(Files.readString(PAGE));
    OddPage fresh = page.filled(tables.contents());
    if (Boolean.getBoolean("approve")) {
      Files.writeString(PAGE, fresh.text());
      return;
    }
    assertThat(page.text()).as(REWRITE).isEqualTo(fresh.text());
  }

  @Test
  void hasTheSevenSectionsAndElevenConceptsOfTheProtocolInTheirOrder() throws IOException {
    List<String> lines = Files.readAllLines(PAGE);

    assertThat(lines.stream().filter(line -> line.startsWith("## ")))
        .containsExactlyElementsOf(SECTIONS);
    assertThat(
            lines.subList(lines.indexOf(SECTIONS.get(3)), lines.indexOf(SECTIONS.get(4))).stream()
                .filter(line -> line.matches("\\*\\*[A-Z][a-z ]+\\.\\*\\* .*")))
        .extracting(line -> line.substring(2, line.indexOf(".**")))
        .containsExactlyElementsOf(CONCEPTS);
  }

  @Test
  void namesTestsAndLessonsThatAreThere() throws IOException {
    Set<String> names = new HashSet<>(names(Path.of("src/test/java"), ".java"));
    names.addAll(names(Path.of("../scenarios"), ".yaml"));

    assertThat(
            NAMED.matcher(Files.readString(PAGE)).results().map(named -> named.group(1)).toList())
        .hasSizeGreaterThan(30)
        .allMatch(names::contains);
  }

  private static List<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(file -> file.getFileName().toString().replace(ending, "")).toList();
    }
  }

  @Test
  void aMechanismWithoutEquationsIsNamedWithWhatItLacks() {
    ParameterTables juggling =
        new ParameterTables(
            List.of(
                parameter("mechanisms.juggling.enabled"), parameter("mechanisms.juggling.rate")),
            List.of());
    String tail =
        "<!-- mechanisms.juggling: written by OddTest -->\n<!-- end of mechanisms.juggling -->\n";

    assertThat(missing(juggling, new OddPage("## 7. Submodels\n")))
        .singleElement()
        .asString()
        .contains("mechanisms.juggling has no section", "### ", tail.strip());
    assertThat(missing(juggling, new OddPage("### Juggling\nThe `rate` is high.\n\n" + tail)))
        .singleElement()
        .asString()
        .contains("mechanisms.juggling has no equations");
    assertThat(missing(juggling, new OddPage("### Juggling\n```\nn = 1\n```\n" + tail)))
        .singleElement()
        .asString()
        .contains("mechanisms.juggling.rate is in no equation");
    assertThat(missing(juggling, new OddPage("### Juggling\n```\nn = rate\n```\n" + tail)))
        .isEmpty();
  }

  @Test
  void aSectionOfWhatIsGoneIsNamed() {
    String page = "<!-- mechanisms.gone: written by OddTest -->\n<!-- end of mechanisms.gone -->\n";

    assertThat(missing(new ParameterTables(List.of(), List.of()), new OddPage(page)))
        .singleElement()
        .asString()
        .contains("mechanisms.gone", "defaults.yaml has no such block");
  }

  private static List<String> missing(ParameterTables tables, OddPage page) {
    Map<String, String> written = page.written();
    List<String> missing = new ArrayList<>();
    for (String block : tables.blocks()) {
      String text = written.get(block);
      if (text == null) {
        missing.add(
            block
                + " has no section: write one with heading '### ', equations in a fence, and below"
                + " them the lines\n<!-- "
                + block
                + ": written by OddTest -->\n<!-- end of "
                + block
                + " -->\nthen "
                + REWRITE);
      } else if (block.startsWith("mechanisms.") && !OddPage.hasEquations(text)) {
        missing.add(block + " has no equations: its section needs a fence that holds them");
      } else {
        tables.keys(block).stream()
            .filter(key -> !SHARED.contains(key) && !OddPage.names(text, key))
            .forEach(key -> missing.add(block + "." + key + " is in no equation of its section"));
      }
    }
    written.keySet().stream()
        .filter(name -> !tables.contents().containsKey(name))
        .forEach(name -> missing.add(name + " has a section, and defaults.yaml has no such block"));
    return missing;
  }

  private static Parameter parameter(String key) {
    return new Parameter(key, "What it means.", "1", "ratio", "0", "2", "", "assumption", "so", "");
  }
}
